package attention.sheet;

import attention.problem.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file. */
final class CsvRows {
  private CsvRows() {}

  /**
   * Takes a file apart.
   *
   * @throws Problem if a quotation mark is not closed
   */
  static Source of(String text, String file, char delimiter) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(delimiter != '\t')
            .setTrailingData(true) // some write "0.5" 3: what is behind is read as well
            .get();
    List<Row> rows = new ArrayList<>();
    long line = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord record : parser) {
        requireOneLine(record, file, line + 1);
        Row row = row((int) line + 1, record);
        if (!row.isEmpty()) {
          rows.add(row);
        }
        line = parser.getCurrentLineNumber();
      }
    } catch (IOException | UncheckedIOException unclosed) {
      throw new Problem(unclosed(file, line + 1), unclosed);
    }
    return new Source(file, List.copyOf(rows), delimiter == ',');
  }

  /** A mark that is not closed takes the lines up to the next mark into its cell. */
  private static void requireOneLine(CSVRecord record, String file, long line) {
    if (record.stream().anyMatch(cell -> cell.contains("\n") || cell.contains("\r"))) {
      throw new Problem(unclosed(file, line));
    }
  }

  private static String unclosed(String file, long line) {
    return "%s, line %d: a quotation mark is not closed, or a cell holds a line break; delete it."
        .formatted(file, line);
  }

  private static Row row(int line, CSVRecord record) {
    return new Row(line, record.stream().map(SpreadsheetText::kept).toList(), false);
  }
}
