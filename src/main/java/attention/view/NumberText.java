package attention.view;

import java.util.Locale;

/** A number as it is written in every table and picture of the course. */
final class NumberText {
  static final int DEFAULT_DECIMALS = 4;
  static final int MOST_DECIMALS = 17; // a double holds no more
  private static final double LARGE = 1e9; // from here on, digits before the point tell nothing

  private NumberText() {}

  /** Rounds half up; NaN, ∞ and -∞ are written so; what rounds to zero has no sign. */
  static String of(double value, int decimals) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "-∞";
    }
    if (Math.abs(value) >= LARGE) {
      return String.format(Locale.ROOT, "%." + Math.max(decimals, 1) + "e", value);
    }
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.startsWith("-") && text.chars().noneMatch(c -> c >= '1' && c <= '9')
        ? text.substring(1)
        : text;
  }

  /**
   * Checks a number of decimals.
   *
   * @throws IllegalArgumentException if it is not 0 to 17
   */
  static int requireDecimals(int decimals) {
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          "%d decimals cannot be shown; choose 0 to %d".formatted(decimals, MOST_DECIMALS));
    }
    return decimals;
  }
}
