package attention.report;

import attention.derive.Decimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A cell on a line of its own: {@code A[1,2] = e^(2/√3) / (e^(1/√3) + e^(2/√3)) ≈ 0.4711}.
 *
 * @param symbol of its matrix
 * @param row from 1
 * @param column from 1
 * @param exact without rounding
 * @param value the same as a number
 */
record WrittenCell(String symbol, int row, int column, String exact, double value) {
  /** All cells of a result, row by row. */
  static List<WrittenCell> of(StepResult result) {
    return IntStream.range(0, result.values().rows())
        .boxed()
        .flatMap(
            row ->
                IntStream.range(0, result.values().columns())
                    .mapToObj(column -> of(result, row, column)))
        .toList();
  }

  private static WrittenCell of(StepResult result, int row, int column) {
    return new WrittenCell(
        result.place().symbol(),
        row + 1,
        column + 1,
        result.exact().orElseThrow().at(row, column),
        result.values().getDouble(row, column));
  }

  String name() {
    return "%s[%d,%d]".formatted(symbol, row, column);
  }

  /** The exact form and its decimals. */
  String working() {
    return Decimal.equation(exact, value);
  }

  @Override
  public String toString() {
    return name() + " = " + working();
  }
}
