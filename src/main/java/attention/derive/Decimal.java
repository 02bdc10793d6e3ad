package attention.derive;

import java.util.Locale;

/** A number as the course prints it: whole numbers whole, others with four decimals. */
public final class Decimal {
  private static final double LARGEST_EXACT = 1e15; // beyond it a double no longer holds units
  private static final double SMALLEST_SHOWN = 0.00005; // smaller would print as 0.0000

  private Decimal() {}

  /** {@code 4}, {@code 0.4711}, {@code 1.2e-07}. */
  public static String text(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return Double.toString(number);
    }
    double size = Math.abs(number);
    if (number == Math.rint(number) && size < LARGEST_EXACT) {
      return Long.toString((long) number);
    }
    boolean plain = size >= SMALLEST_SHOWN && size < LARGEST_EXACT;
    return String.format(Locale.ROOT, plain ? "%.4f" : "%.1e", number);
  }

  /** The same as a factor of a product, a negative number in brackets: {@code (-3)}. */
  public static String factor(double number) {
    return number < 0 ? "(" + text(number) + ")" : text(number);
  }
}
