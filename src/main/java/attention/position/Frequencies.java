package attention.position;

/**
 * The angles that waves and rotations share: position p and pair i of d features belong to {@code p
 * / 10000^(2i/d)}. The first pair turns by 1 a token, each later one more slowly.
 *
 * @param base 10000 in both papers
 */
record Frequencies(double base) {
  static final double OF_THE_PAPERS = 10_000;

  Frequencies {
    if (!(base > 0 && base < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "base is %s; it must be a finite number above 0, and is usually 10000".formatted(base));
    }
  }

  double angle(int position, int pair, int width) {
    return position / Math.pow(base, 2.0 * pair / width);
  }
}
