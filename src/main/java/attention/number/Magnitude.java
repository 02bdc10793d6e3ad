package attention.number;

import java.math.BigDecimal;

/** How large a number may be: a double holds it, and the products of those that follow. */
final class Magnitude {
  static final String BEYOND =
      "which is too large or too small; numbers lie between 1e-100 and 1e100";

  private static final int LARGEST_POWER = 100;

  private Magnitude() {}

  /** Whether a number is 0, or between 1e-100 and 1e100, whatever its sign. */
  static boolean isOrdinary(BigDecimal number) {
    long power = (long) number.precision() - number.scale() - 1;
    return number.signum() == 0 || Math.abs(power) <= LARGEST_POWER;
  }

  /**
   * The number as a double.
   *
   * @param text as written, for the message
   * @throws IllegalArgumentException if it is too large or too small
   */
  static double require(String text, BigDecimal number) {
    if (!isOrdinary(number)) {
      throw Unreadable.because(text, BEYOND);
    }
    return number.doubleValue();
  }
}
