package attention.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A matrix as aligned plain text, at most 80 columns wide where its names allow that. */
final class MatrixText {
  private static final int LINE = 80;
  private static final int FEWEST_COLUMNS = 3;

  private MatrixText() {}

  static String of(MatrixView matrix) {
    int columns = Math.min(matrix.mostShown(), matrix.columnNames().size());
    List<String> lines = lines(matrix, columns);
    while (!matrix.isFull() && widest(lines) > LINE && columns > FEWEST_COLUMNS) {
      columns--;
      lines = lines(matrix, columns);
    }
    String heading = matrix.name().isEmpty() ? "" : Visible.of(matrix.caption()) + "\n";
    return heading + String.join("\n", lines) + "\n";
  }

  private static List<String> lines(MatrixView matrix, int mostColumns) {
    Grid grid = Grid.of(matrix, matrix.mostShown(), mostColumns);
    List<List<String>> rows = new ArrayList<>();
    rows.add(joined("", grid.columns()));
    for (int row = 0; row < grid.rows().size(); row++) {
      rows.add(joined(grid.rows().get(row), grid.cells().get(row)));
    }
    List<Boolean> left = new ArrayList<>(Collections.nCopies(grid.columns().size() + 1, false));
    left.set(0, true);
    return TextColumns.of(rows, left);
  }

  private static List<String> joined(String first, List<String> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }

  private static int widest(List<String> lines) {
    return lines.stream().mapToInt(Visible::width).max().orElse(0);
  }
}
