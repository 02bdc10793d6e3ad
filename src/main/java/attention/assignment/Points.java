package attention.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Marks as people and spreadsheets write them. */
public final class Points {
  private static final int DECIMALS = 2;

  private Points() {}

  /** With two decimals at most, and none that say nothing: {@code 6}, {@code 6.5}, {@code 6.67}. */
  public static String text(double marks) {
    BigDecimal rounded = BigDecimal.valueOf(marks).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
