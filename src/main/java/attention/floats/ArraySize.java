package attention.floats;

/** How many numbers an array must hold, where that fits at all. */
public final class ArraySize {
  private ArraySize() {}

  /**
   * The product of all sizes.
   *
   * @throws IllegalArgumentException if one array of Java cannot hold so many
   */
  public static int of(long... sizes) {
    double product = 1;
    for (long size : sizes) {
      product *= size;
    }
    if (product > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "%s would be %.0f numbers in one array, and Java holds at most %d; take fewer or shorter sequences"
              .formatted(text(sizes), product, Integer.MAX_VALUE));
    }
    return (int) product;
  }

  private static String text(long... sizes) {
    StringBuilder text = new StringBuilder();
    for (long size : sizes) {
      text.append(text.length() == 0 ? "" : "·").append(size);
    }
    return text.toString();
  }
}
