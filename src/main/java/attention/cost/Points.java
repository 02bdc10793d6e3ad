package attention.cost;

import java.util.Arrays;

/** Measured points that a rule can be fitted to. */
final class Points {
  private Points() {}

  /**
   * Refuses what no logarithm can be taken of.
   *
   * @throws IllegalArgumentException if there are fewer than wanted, or lengths and values are not
   *     equally many, or one is not a number above 0
   */
  static void require(double[] lengths, double[] values, int wanted) {
    if (lengths.length != values.length) {
      throw new IllegalArgumentException(
          "%d lengths and %d values; each length needs one value"
              .formatted(lengths.length, values.length));
    }
    if (lengths.length < wanted) {
      throw new IllegalArgumentException(
          "%d points; at least %d are needed".formatted(lengths.length, wanted));
    }
    requirePositive("length", lengths);
    requirePositive("value", values);
  }

  private static void requirePositive(String name, double... numbers) {
    for (int i = 0; i < numbers.length; i++) {
      if (!(numbers[i] > 0 && Double.isFinite(numbers[i]))) {
        throw new IllegalArgumentException(
            "%s %d is %s; it must be above 0 and finite, or it has no logarithm"
                .formatted(name, i + 1, numbers[i]));
      }
    }
  }

  static double[] logarithms(double... numbers) {
    return Arrays.stream(numbers).map(Math::log).toArray();
  }
}
