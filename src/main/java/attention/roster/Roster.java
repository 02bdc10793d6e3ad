package attention.roster;

import attention.problem.Problem;
import attention.text.TextFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads who is in a class: a CSV file of names, and of ids if there are any, with a heading or
 * without, its cells separated by commas, semicolons or tabs.
 */
public final class Roster {
  private Roster() {}

  /**
   * Reads a roster.
   *
   * @throws Problem that names the line where something is wrong, or if nobody is on it
   */
  public static List<Student> read(Path file) {
    List<CSVRecord> rows = rows(file, TextFile.read(file));
    if (rows.isEmpty()) {
      throw new Problem("%s names nobody; write one student a line.".formatted(file));
    }
    if (RosterColumns.beginWithUnknownHeading(rows)) {
      throw new Problem(
          "%s, line %d looks like a heading; call the column of names \"name\" there, and that of ids \"id\"."
              .formatted(file, line(rows.get(0))));
    }
    RosterColumns columns = RosterColumns.of(rows.get(0));
    List<Student> students = new ArrayList<>();
    Map<String, Student> byKey = new HashMap<>();
    for (CSVRecord row : rows.subList(columns.heading() ? 1 : 0, rows.size())) {
      Student student = student(file, row, columns);
      Student same = byKey.putIfAbsent(student.key(), student);
      if (same != null) {
        throw new Problem(
            "%s, line %d: \"%s\" is on line %d already; give each student an id of their own in a column \"id\", or delete one line."
                .formatted(file, student.line(), student.key(), same.line()));
      }
      students.add(student);
    }
    if (students.isEmpty()) {
      throw new Problem(
          "%s has a heading and nobody under it; write one student a line.".formatted(file));
    }
    return students;
  }

  private static Student student(Path file, CSVRecord row, RosterColumns columns) {
    String name =
        columns.names().stream()
            .map(column -> cell(row, column))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String id = cell(row, columns.id());
    if (name.isEmpty() && id.isEmpty()) {
      throw new Problem(
          "%s, line %d has no name; write one, or delete the line.".formatted(file, line(row)));
    }
    return new Student(name.isEmpty() ? id : name, id.isEmpty() ? name : id, line(row));
  }

  /** The cell's text, its spaces and accents written one way, as they are part of a key. */
  static String cell(CSVRecord row, int column) {
    return column < 0 || column >= row.size()
        ? ""
        : Normalizer.normalize(row.get(column), Normalizer.Form.NFC)
            .replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ")
            .strip();
  }

  private static int line(CSVRecord row) {
    return Math.toIntExact(row.getRecordNumber());
  }

  private static List<CSVRecord> rows(Path file, String text) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(text))
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return parser.getRecords().stream().filter(row -> !isBlank(row)).toList();
    } catch (IOException | UncheckedIOException | IllegalStateException notCsv) {
      throw new Problem(
          "%s cannot be read as CSV: %s. Is a quotation mark left open?"
              .formatted(file, notCsv.getMessage()),
          notCsv);
    }
  }

  private static boolean isBlank(CSVRecord row) {
    return IntStream.range(0, row.size()).allMatch(column -> cell(row, column).isEmpty());
  }

  /** The separator that occurs most in the first line; a name may hold a comma in quotes. */
  private static char delimiter(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    String bare = first.replaceAll("\"[^\"]*\"", "");
    char most = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(bare, candidate) > count(bare, most)) {
        most = candidate;
      }
    }
    return most;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(letter -> letter == wanted).count();
  }
}
