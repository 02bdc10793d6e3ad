package attention.view;

import attention.derive.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A Tablesaw table, ready to be read, in the look of the course's matrices.
 *
 * <pre>{@code
 * TableView.titled("tokens").column("token", "the", "cat").column("id", 0, 1)
 * }</pre>
 *
 * Numbers stand to the right; a column of integers is written without decimals. More than 20 rows
 * are shortened with … unless {@link #full} asks for all. It never changes: each method returns a
 * new view.
 */
public final class TableView implements Shown {
  private static final int MOST_ROWS = 20;

  private final Table table;
  private final int decimals;
  private final boolean full;

  private TableView(Table table, int decimals, boolean full) {
    this.table = table;
    this.decimals = decimals;
    this.full = full;
  }

  /** Shows a table; its name is the title. */
  public static TableView of(Table table) {
    return new TableView(table.copy(), Decimal.DECIMALS, false);
  }

  /** Starts a table without columns. */
  public static TableView titled(String title) {
    return of(Table.create(title));
  }

  /**
   * Adds a column of text.
   *
   * @throws IllegalArgumentException unless it is as long as the columns before it
   */
  public TableView column(String name, List<String> entries) {
    return with(StringColumn.create(name, entries));
  }

  /** As {@link #column(String, List)}. */
  public TableView column(String name, String... entries) {
    return column(name, List.of(entries));
  }

  /**
   * Adds a column of numbers.
   *
   * @throws IllegalArgumentException unless it is as long as the columns before it
   */
  public TableView column(String name, double... entries) {
    return with(DoubleColumn.create(name, entries));
  }

  /** Chooses the decimals, 0 to 17, of columns that hold more than integers. */
  public TableView decimals(int decimals) {
    return new TableView(table, NumberCells.requireDecimals(decimals), full);
  }

  /** Shows every row, however many there are. */
  public TableView full() {
    return new TableView(table, decimals, true);
  }

  /** A copy of the table, for all that Tablesaw can do with it. */
  public Table table() {
    return table.copy();
  }

  @Override
  public String text() {
    return TableText.of(this);
  }

  /** A table in HTML that brings its own style and suits light and dark pages. */
  public String html() {
    return TableHtml.of(this);
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

  String title() {
    return table.name() == null ? "" : Visible.of(table.name());
  }

  List<String> names() {
    return table.columnNames().stream().map(Visible::of).toList();
  }

  boolean isNumeric(int column) {
    return table.column(column) instanceof NumericColumn;
  }

  /** The shown rows, each one text a column; a row of … stands for those left out. */
  List<List<String>> rows() {
    List<List<String>> columns = table.columns().stream().map(this::entries).toList();
    List<List<String>> rows = new ArrayList<>();
    for (int row : Grid.kept(table.rowCount(), full ? Grid.ALL : MOST_ROWS)) {
      rows.add(columns.stream().map(c -> row == Grid.GAP ? Grid.ELLIPSIS : c.get(row)).toList());
    }
    return rows;
  }

  private List<String> entries(Column<?> column) {
    if (column instanceof NumericColumn<?> numbers && column.size() > 0) {
      NumberCells cells = new NumberCells(new double[][] {numbers.asDoubleArray()}, decimals);
      return IntStream.range(0, column.size())
          .mapToObj(row -> column.isMissing(row) ? "" : cells.at(0, row))
          .toList();
    }
    return IntStream.range(0, column.size())
        .mapToObj(row -> Visible.of(column.getString(row)))
        .toList();
  }

  private TableView with(Column<?> column) {
    if (table.columnCount() > 0 && column.size() != table.rowCount()) {
      throw new IllegalArgumentException(
          "column \"%s\" has %d entries, and the table has %d rows"
              .formatted(column.name(), column.size(), table.rowCount()));
    }
    return new TableView(table.copy().addColumns(column), decimals, full);
  }
}
