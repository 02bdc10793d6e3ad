package attention.view;

import java.util.Arrays;

/** Entries that are numbers: all written as integers if all are, otherwise all with decimals. */
final class NumberCells implements Cells {
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
    return NumberText.of(values[row][column], integers ? 0 : decimals);
  }
}
