package attention.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A matrix as aligned plain text, at most 80 columns wide where its names allow that. */
final class MatrixText {
  private static final int LINE = 80;
  private static final int FEWEST_COLUMNS = 3;
  private static final String SEPARATOR = "  ";

  private MatrixText() {}

  static String of(MatrixView matrix) {
    int columns = matrix.mostShown();
    List<String> lines = lines(matrix, columns);
    while (!matrix.isFull() && widest(lines) > LINE && columns > FEWEST_COLUMNS) {
      columns = Math.min(columns, matrix.columnNames().size()) - 1;
      lines = lines(matrix, Math.max(columns, FEWEST_COLUMNS));
    }
    String heading = matrix.name().isEmpty() ? "" : Visible.of(matrix.caption()) + "\n";
    return heading + String.join("\n", lines) + "\n";
  }

  private static List<String> lines(MatrixView matrix, int mostColumns) {
    Grid grid = Grid.of(matrix, matrix.mostShown(), mostColumns);
    int nameWidth = grid.rows().stream().mapToInt(Visible::width).max().orElse(0);
    List<Integer> widths =
        IntStream.range(0, grid.columns().size())
            .map(column -> width(grid, column))
            .boxed()
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add(line(" ".repeat(nameWidth), grid.columns(), widths));
    for (int row = 0; row < grid.rows().size(); row++) {
      String name = grid.rows().get(row);
      lines.add(line(name + padding(name, nameWidth), grid.cells().get(row), widths));
    }
    return lines;
  }

  private static int width(Grid grid, int column) {
    return Stream.concat(
            Stream.of(grid.columns().get(column)),
            grid.cells().stream().map(row -> row.get(column)))
        .mapToInt(Visible::width)
        .max()
        .orElse(0);
  }

  private static String line(String name, List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder(name);
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      line.append(SEPARATOR).append(padding(cell, widths.get(column))).append(cell);
    }
    return line.toString();
  }

  private static String padding(String text, int width) {
    return " ".repeat(width - Visible.width(text));
  }

  private static int widest(List<String> lines) {
    return lines.stream().mapToInt(Visible::width).max().orElse(0);
  }
}
