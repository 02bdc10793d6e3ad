package attention.example;

import attention.exact.ExactMatrix;
import attention.problem.Problem;
import attention.text.TextFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.numbers.fraction.BigFraction;

/** Reads a matrix from a CSV file: one row a line, no heading, lines with # skipped. */
final class MatrixFile {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .setTrim(true)
          .get();

  private MatrixFile() {}

  /**
   * Reads the file.
   *
   * @throws Problem that names file, row and column if the file is missing, empty, ragged, or holds
   *     anything but finite numbers
   */
  static ExactMatrix read(Path file) {
    if (Files.notExists(file)) {
      throw new Problem(
          """
          %s is missing in %s. A problem's folder holds embeddings.csv, wq.csv, wk.csv and wv.csv \
          (and tokens.txt, if the tokens have names); copy data/worked-example/small-integers to \
          start from."""
              .formatted(file.getFileName(), file.toAbsolutePath().normalize().getParent()));
    }
    List<List<BigFraction>> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(new StringReader(TextFile.read(file)))
            .setFormat(FORMAT)
            .get()) {
      for (CSVRecord record : parser) {
        rows.add(row(file, record));
        requireWidth(file, rows);
      }
    } catch (UncheckedIOException | IOException unreadable) {
      throw new Problem(
          "%s could not be read as CSV: %s".formatted(file, unreadable.getMessage()), unreadable);
    }
    if (rows.isEmpty()) {
      throw new Problem(file + " is empty; expected at least one row of numbers.");
    }
    return ExactMatrix.of(rows);
  }

  private static List<BigFraction> row(Path file, CSVRecord record) {
    List<BigFraction> row = new ArrayList<>();
    for (String cell : record) {
      try {
        row.add(NumberText.parse(cell));
      } catch (IllegalArgumentException notANumber) {
        throw new Problem(
            "%s, row %d, column %d %s."
                .formatted(file, record.getRecordNumber(), row.size() + 1, notANumber.getMessage()),
            notANumber);
      }
    }
    return row;
  }

  private static void requireWidth(Path file, List<List<BigFraction>> rows) {
    int expected = rows.get(0).size();
    int found = rows.get(rows.size() - 1).size();
    if (found != expected) {
      throw new Problem(
          "%s, row %d has %d columns; row 1 has %d, and every row needs as many."
              .formatted(file, rows.size(), found, expected));
    }
  }
}
