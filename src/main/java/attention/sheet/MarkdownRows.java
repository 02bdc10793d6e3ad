package attention.sheet;

import attention.derive.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a Markdown file: its headings, the lines above them, and the rows of its tables. */
final class MarkdownRows {
  private static final Pattern BEGINNING =
      Pattern.compile(
          "[\\s#>*]*("
              + Layout.TITLE
              + "|problem(?=[\\s*]*:)|student(?=[\\s*]*:))[\\s:*]*(.*?)[\\s*]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADING =
      Pattern.compile("[\\s>*]*#+[\\s*]*([^\\s:]+)\\s*([^:]*?)[\\s*]*(?::.*)?");
  private static final Pattern PLAIN_HEADING =
      Pattern.compile(
          "[\\s>*]*(given|step)\\s+((?:head\\s*\\d{1,3}\\s+)?[^\\s:*]+)[\\s*]*(?::.*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER_OF_HEAD = Pattern.compile("\\A((?:W_)?[QKVSAC])\\d{1,3}");
  private static final Pattern RULE = Pattern.compile("[\\s|:\\-–—]*[-–—][\\s|:\\-–—]*");

  private final List<Row> rows = new ArrayList<>();
  private final List<Row> table = new ArrayList<>(); // every row since the last heading

  private MarkdownRows() {}

  /** Whether a text begins as a sheet in Markdown does. */
  static boolean isIn(String text) {
    return text.lines()
        .anyMatch(
            line ->
                BEGINNING.matcher(line).matches()
                    || PLAIN_HEADING.matcher(line).matches()
                    || knownHeading(line));
  }

  private static boolean knownHeading(String line) {
    Matcher heading = HEADING.matcher(line);
    return heading.matches() && heading.group(1).matches("(?i)given|step");
  }

  /** Takes a file apart. */
  static Source of(String text, String file) {
    MarkdownRows markdown = new MarkdownRows();
    int line = 0;
    for (String written : text.lines().toList()) {
      line++;
      markdown.add(line, written.strip());
    }
    return new Source(file, List.copyOf(markdown.rows), false);
  }

  private void add(int line, String written) {
    Optional<Row> beginning = beginning(line, written);
    if (beginning.isPresent()) {
      rows.add(beginning.get());
      table.clear();
    } else if (MarkdownText.isRow(written)) {
      addRow(new Row(line, MarkdownText.cells(written), false), written);
    }
  }

  private void addRow(Row row, String written) {
    boolean atTop = table.size() <= 1;
    table.add(row);
    if (atTop && RULE.matcher(written).matches()) {
      rows.removeAll(table); // whatever stands above the rule heads the columns
    } else if (!row.isEmpty() && !(table.size() == 1 && isNumbering(row))) {
      rows.add(row);
    }
  }

  private static Optional<Row> beginning(int line, String written) {
    Matcher beginning = BEGINNING.matcher(written);
    if (beginning.matches() && (!MarkdownText.isRow(written) || written.contains(":"))) {
      return Optional.of(row(line, beginning.group(1), beginning.group(2), false));
    }
    for (Pattern pattern : List.of(HEADING, PLAIN_HEADING)) {
      Matcher heading = pattern.matcher(written);
      if (heading.matches()) {
        return Optional.of(row(line, heading.group(1), heading.group(2), true));
      }
    }
    return Optional.empty();
  }

  private static Row row(int line, String name, String rest, boolean heading) {
    return new Row(line, List.of(name, rest), heading);
  }

  /** Whether a row is the letter of a matrix and the numbers of its columns. */
  private static boolean isNumbering(Row row) {
    String name = NUMBER_OF_HEAD.matcher(row.name()).replaceFirst("$1");
    boolean symbol =
        row.name().isEmpty()
            || Step.named(name).isPresent()
            || Arrays.stream(Given.values()).anyMatch(given -> given.symbol().equals(name));
    return symbol
        && row.cells().size() > 1
        && row.values(0).equals(Given.numbered(row.values(0).size()));
  }
}
