package attention.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of text cells set below one another in columns of a terminal. */
final class TextColumns {
  private static final String SEPARATOR = "  ";

  private TextColumns() {}

  /**
   * Sets rows of equal length.
   *
   * @param rows the cells, row by row, headings included
   * @param left which columns stand to the left; the others stand to the right
   * @return one line a row, without spaces at its end
   */
  static List<String> of(List<List<String>> rows, List<Boolean> left) {
    List<Integer> widths =
        IntStream.range(0, left.size())
            .map(
                column ->
                    rows.stream().mapToInt(row -> Visible.width(row.get(column))).max().orElse(0))
            .boxed()
            .toList();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        String padding = " ".repeat(widths.get(column) - Visible.width(cell));
        line.append(column == 0 ? "" : SEPARATOR)
            .append(left.get(column) ? cell + padding : padding + cell);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
