package attention.view;

import java.util.List;
import java.util.stream.Collectors;

/** A matrix as a table of GitHub's Markdown; its name stands in the corner. */
final class MatrixMarkdown {
  private MatrixMarkdown() {}

  static String of(MatrixView matrix) {
    Grid grid = Grid.of(matrix, matrix.mostShown(), matrix.mostShown());
    StringBuilder table = new StringBuilder();
    table.append(line(Markdown.escaped(Visible.of(matrix.name())), grid.columns()));
    table.append("|:---|").append("---:|".repeat(grid.columns().size())).append('\n');
    for (int row = 0; row < grid.rows().size(); row++) {
      table.append(
          line("**" + Markdown.escaped(grid.rows().get(row)) + "**", grid.cells().get(row)));
    }
    return table.toString();
  }

  private static String line(String first, List<String> cells) {
    return cells.stream()
        .map(Markdown::escaped)
        .collect(Collectors.joining(" | ", "| " + first + " | ", " |\n"));
  }
}
