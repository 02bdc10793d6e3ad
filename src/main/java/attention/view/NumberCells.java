package attention.view;

import attention.derive.Decimal;
import java.util.Arrays;

/** Entries that are numbers: all written as integers if all are, otherwise all with decimals. */
final class NumberCells implements Cells {
  private static final int MOST_DECIMALS = 17; // a double holds no more

  private final double[][] values;
  private final boolean integers;
  private final int decimals;

  NumberCells(double[][] values, int decimals) {
    this.values = values;
    this.decimals = decimals;
    // NaN and infinities take no side: a masked score of -∞ among integers leaves them integers.
    this.integers =
        Arrays.stream(values)
            .flatMapToDouble(Arrays::stream)
            .filter(Double::isFinite)
            .allMatch(value -> value == Math.rint(value));
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

  NumberCells withDecimals(int wanted) {
    return new NumberCells(values, wanted);
  }

  @Override
  public int rows() {
    return values.length;
  }

  @Override
  public int columns() {
    return values[0].length;
  }

  @Override
  public String at(int row, int column) {
    return Decimal.text(values[row][column], integers ? 0 : decimals);
  }
}
