package attention.view.chart;

import attention.view.MatrixView;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How large a heat map is drawn, so that its cells are square and its names fit.
 *
 * @param width of the picture, in points
 * @param height of the picture, in points
 * @param columnNames whether the column names lie below or stand upright, for want of room
 */
record HeatMapSize(int width, int height, AxisNames.Side columnNames) {
  private static final int PLOT = 460; // about half a notebook's width
  private static final int SMALLEST_CELL = 9;
  private static final int LARGEST_CELL = 72;
  private static final int ROOM_IN_CELL = 14; // around a value
  private static final int AROUND = 60; // padding, axis title, gaps
  private static final int SCALE = 90; // the colour scale beside a large map
  private static final int TITLE = 40;
  private static final int LINE = 16;
  private static final int GAP = 6; // between names side by side

  static HeatMapSize of(MatrixView matrix, boolean annotated) {
    int rows = matrix.rowNames().size();
    int columns = matrix.columnNames().size();
    int cell = Math.max(SMALLEST_CELL, Math.min(LARGEST_CELL, PLOT / Math.max(rows, columns)));
    if (annotated) {
      cell = Math.max(cell, widestValue(matrix) + ROOM_IN_CELL);
    }
    int names = widest(matrix.columnNames());
    boolean upright = names > cell - GAP;
    int width =
        Math.max(columns * cell, ChartStyle.titleWidth(matrix.name()))
            + widest(matrix.rowNames())
            + AROUND
            + (annotated ? 0 : SCALE);
    int height = rows * cell + (upright ? names : LINE) + AROUND + TITLE;
    return new HeatMapSize(
        width, height, upright ? AxisNames.Side.BELOW_UPRIGHT : AxisNames.Side.BELOW);
  }

  private static int widestValue(MatrixView matrix) {
    return IntStream.range(0, matrix.rowNames().size())
        .flatMap(
            row ->
                IntStream.range(0, matrix.columnNames().size())
                    .map(column -> CellValues.width(matrix.cell(row, column))))
        .max()
        .orElse(0);
  }

  private static int widest(List<String> names) {
    return (int) Math.ceil(names.stream().mapToDouble(AxisNames::width).max().orElse(0));
  }
}
