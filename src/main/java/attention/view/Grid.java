package attention.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is shown of a matrix: all of it, or its first and last rows and columns with … between them.
 *
 * @param rows one name a shown row
 * @param columns one name a shown column
 * @param cells the shown entries, row by row
 */
record Grid(List<String> rows, List<String> columns, List<List<String>> cells) {
  static final int ALL = Integer.MAX_VALUE;
  static final String ELLIPSIS = "…";
  static final int GAP = -1; // stands among indices for those left out

  /** Shows at most so many rows and columns, the one that holds … included; each at least 3. */
  static Grid of(MatrixView matrix, int mostRows, int mostColumns) {
    List<Integer> rows = kept(matrix.rowNames().size(), mostRows);
    List<Integer> columns = kept(matrix.columnNames().size(), mostColumns);
    return new Grid(
        rows.stream().map(row -> name(matrix.rowNames(), row)).toList(),
        columns.stream().map(column -> name(matrix.columnNames(), column)).toList(),
        rows.stream()
            .map(row -> columns.stream().map(column -> cell(matrix, row, column)).toList())
            .toList());
  }

  private static String name(List<String> names, int index) {
    return index == GAP ? ELLIPSIS : Visible.of(names.get(index));
  }

  private static String cell(MatrixView matrix, int row, int column) {
    return row == GAP || column == GAP ? ELLIPSIS : Visible.of(matrix.cell(row, column));
  }

  /** The indices shown of so many, at most so many, with {@link #GAP} for those left out. */
  static List<Integer> kept(int size, int most) {
    if (size <= most) {
      return IntStream.range(0, size).boxed().toList();
    }
    int last = Math.max(1, most / 4);
    List<Integer> kept = new ArrayList<>(IntStream.range(0, most - 1 - last).boxed().toList());
    kept.add(GAP);
    IntStream.range(size - last, size).forEach(kept::add);
    return kept;
  }
}
