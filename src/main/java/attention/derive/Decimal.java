package attention.derive;

import java.util.Locale;

/** A number in decimals, as the course writes it everywhere. */
public final class Decimal {
  /** The decimals of a number that is not whole, unless others are asked for. */
  public static final int DECIMALS = 4;

  /** The decimals beyond which a double says nothing of a number about 1. */
  public static final int MOST_DECIMALS = 15;

  private static final double LARGEST_EXACT = 1e15; // beyond it a double no longer holds units
  private static final double SMALLEST_SHOWN = 0.00005; // smaller would print as 0.0000

  private Decimal() {}

  /** A number that stands alone: {@code 4}, {@code 0.4711}, {@code 1.2e-07}, {@code ∞}. */
  public static String text(double number) {
    if (number == Math.rint(number)) {
      return text(number, 0);
    }
    return Math.abs(number) < SMALLEST_SHOWN
        ? String.format(Locale.ROOT, "%.1e", number)
        : text(number, DECIMALS);
  }

  /**
   * A number beside others, all with as many decimals: {@code 4.00}, {@code 0.47}. It is rounded
   * half up; NaN, ∞ and -∞ are written so; what rounds to zero has no sign.
   *
   * @param decimals 0 to 17
   */
  public static String text(double number, int decimals) {
    if (Double.isNaN(number)) {
      return "NaN";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "∞" : "-∞";
    }
    if (Math.abs(number) >= LARGEST_EXACT) {
      return String.format(Locale.ROOT, "%." + Math.max(decimals, 1) + "e", number);
    }
    String text = String.format(Locale.ROOT, "%." + decimals + "f", number);
    return text.startsWith("-") && text.chars().noneMatch(c -> c >= '1' && c <= '9')
        ? text.substring(1)
        : text;
  }

  /** The same as a factor of a product, a negative number in brackets: {@code (-3)}. */
  public static String factor(double number) {
    return number < 0 ? "(" + text(number) + ")" : text(number);
  }

  /**
   * A calculation and what it gives: {@code 0·2 + 2·3 = 6}, and with ≈ where the result is rounded.
   *
   * @param terms left of the sign
   * @param number right of it
   */
  public static String equation(String terms, double number) {
    return equation(terms, number, text(number));
  }

  /**
   * The same with as many decimals as are asked for, where the result is not whole.
   *
   * @param decimals 0 to 17
   */
  public static String equation(String terms, double number, int decimals) {
    return equation(terms, number, text(number, number == Math.rint(number) ? 0 : decimals));
  }

  private static String equation(String terms, double number, String text) {
    boolean rounded = Double.isFinite(number) && Double.parseDouble(text) != number;
    return terms + (rounded ? " ≈ " : " = ") + text;
  }
}
