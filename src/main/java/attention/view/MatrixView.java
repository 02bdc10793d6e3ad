package attention.view;

import attention.derive.Decimal;
import attention.tensor.ShapeException;
import java.util.List;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A matrix with a name and with names for its rows and columns, ready to be read.
 *
 * <pre>{@code
 * MatrixView.of("weights", weights).rows("the", "cat", "sat").columns("the", "cat", "sat")
 * }</pre>
 *
 * If every entry is an integer, all are written as integers; otherwise all have 4 decimals, or as
 * many as {@link #decimals} says. More than 12 rows or columns are shortened with … unless {@link
 * #full} asks for all. It never changes: each method returns a new view.
 */
public final class MatrixView implements Shown {
  private static final int MOST_SHOWN = 12;

  private final String name;
  private final Cells cells;
  private final List<String> rowNames;
  private final List<String> columnNames;
  private final boolean full;

  private MatrixView(
      String name, Cells cells, List<String> rowNames, List<String> columnNames, boolean full) {
    this.name = name;
    this.cells = cells;
    this.rowNames = rowNames;
    this.columnNames = columnNames;
    this.full = full;
  }

  private static MatrixView of(String name, Cells cells) {
    return new MatrixView(name, cells, numbers(cells.rows()), numbers(cells.columns()), false);
  }

  /**
   * Shows an array of numbers.
   *
   * @param name shown above the matrix; may be empty
   * @param matrix {@code [rows, columns]}; a vector {@code [columns]} becomes one row
   * @throws ShapeException if it has more dimensions, or no entries
   */
  public static MatrixView of(String name, INDArray matrix) {
    return of(name, new NumberCells(Entries.of(name, matrix), Decimal.DECIMALS));
  }

  /**
   * Shows entries that are written already, such as {@code 8/√3}.
   *
   * @param name shown above the matrix; may be empty
   * @param cells rows of equal length
   * @throws ShapeException if there are no entries, or the rows' lengths differ
   */
  public static MatrixView ofText(String name, List<List<String>> cells) {
    Entries.requireRectangle(name, cells);
    return of(name, new Cells.Text(cells));
  }

  /**
   * Names the rows, most often by their tokens.
   *
   * @throws IllegalArgumentException unless there is one name a row
   */
  public MatrixView rows(List<String> names) {
    requireOneEach("row", cells.rows(), names);
    return new MatrixView(name, cells, List.copyOf(names), columnNames, full);
  }

  /** As {@link #rows(List)}. */
  public MatrixView rows(String... names) {
    return rows(List.of(names));
  }

  /**
   * Names the columns.
   *
   * @throws IllegalArgumentException unless there is one name a column
   */
  public MatrixView columns(List<String> names) {
    requireOneEach("column", cells.columns(), names);
    return new MatrixView(name, cells, rowNames, List.copyOf(names), full);
  }

  /** As {@link #columns(List)}. */
  public MatrixView columns(String... names) {
    return columns(List.of(names));
  }

  /**
   * Chooses the decimals of numbers that are not all integers; written entries stay as they are.
   *
   * @param decimals 0 to 17
   */
  public MatrixView decimals(int decimals) {
    NumberCells.requireDecimals(decimals);
    return cells instanceof NumberCells numbers
        ? new MatrixView(name, numbers.withDecimals(decimals), rowNames, columnNames, full)
        : this;
  }

  /** Shows every row and column, however many there are. */
  public MatrixView full() {
    return new MatrixView(name, cells, rowNames, columnNames, true);
  }

  /** The name given to {@link #of}. */
  public String name() {
    return name;
  }

  /** One name a row; 1, 2, 3, … unless {@link #rows} gave others. */
  public List<String> rowNames() {
    return rowNames;
  }

  /** One name a column; 1, 2, 3, … unless {@link #columns} gave others. */
  public List<String> columnNames() {
    return columnNames;
  }

  /** An entry as it is written, row and column counted from 0. */
  public String cell(int row, int column) {
    return cells.at(row, column);
  }

  /** Aligned columns, at most 80 characters wide where the names allow it; ends with a newline. */
  @Override
  public String text() {
    return MatrixText.of(this);
  }

  /** A table in GitHub's Markdown. */
  public String markdown() {
    return MatrixMarkdown.of(this);
  }

  /** {@code S = \begin{bmatrix}…}, without the names of rows and columns and without {@code $}. */
  public String latex() {
    return MatrixLatex.of(this);
  }

  /** A table that brings its own style and suits light and dark pages. */
  public String html() {
    return MatrixHtml.of(this);
  }

  /** The same matrix, shown by a notebook as a formula instead of a table. */
  public Shown asLatex() {
    return new Formula(latex());
  }

  @Override
  public List<Form> forms() {
    return List.of(Form.html(html()));
  }

  /** The text form. */
  @Override
  public String toString() {
    return text();
  }

  boolean isFull() {
    return full;
  }

  int mostShown() {
    return full ? Grid.ALL : MOST_SHOWN;
  }

  String shape() {
    return cells.rows() + "×" + cells.columns();
  }

  String caption() {
    return name + "  " + shape();
  }

  private static List<String> numbers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
  }

  private void requireOneEach(String kind, int count, List<String> names) {
    if (names.size() != count) {
      throw new IllegalArgumentException(
          "%s has %d %ss, but %d %s names were given: %s"
              .formatted(name, count, kind, names.size(), kind, names));
    }
  }
}
