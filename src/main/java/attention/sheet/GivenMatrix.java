package attention.sheet;

import attention.exact.ExactMatrix;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A matrix that a sheet gives, and where.
 *
 * @param section where it stands
 * @param rows its rows in order, with their lines
 * @param matrix the numbers
 */
record GivenMatrix(Section section, List<Row> rows, ExactMatrix matrix) {
  /**
   * Reads a matrix whose size only the file knows.
   *
   * @param names what its rows must be called; none if that is up to the file
   */
  static GivenMatrix read(Source source, Section section, List<String> names) {
    List<Row> rows = section.rows();
    if (rows.isEmpty()) {
      throw source.problem(
          section.line(), section.name() + " has no rows; copy it again from your worksheet.");
    }
    if (!names.isEmpty()) {
      rows = new RowNames(source, section, names).inOrder();
    }
    Cells cells = new Cells(source, section, width(rows));
    List<List<BigFraction>> numbers =
        rows.stream().map(row -> cells.read(row, NumberCell::given)).toList();
    return new GivenMatrix(section, rows, ExactMatrix.of(numbers));
  }

  /** As many columns as most rows have, so that the one that differs is named. */
  private static int width(List<Row> rows) {
    int width = 1;
    for (Row row : rows) {
      int found = row.values(0).size();
      int more = Long.compare(rowsOf(found, rows), rowsOf(width, rows));
      width = more > 0 || (more == 0 && found > width) ? found : width;
    }
    return Math.max(1, width);
  }

  private static long rowsOf(int width, List<Row> rows) {
    return rows.stream().filter(row -> row.values(0).size() == width).count();
  }
}
