package attention.assignment;

import attention.text.TextFile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.StringJoiner;

/** {@code assignment.yaml}: what a teacher asks of a class, on one small page. */
public final class AssignmentFile {
  /** What every such file is called. */
  public static final String NAME = "assignment.yaml";

  static final String EXAMPLE =
      "The least that it says is \"lessons:\", and under it, indented, such as \"04-softmax: 10\", the lessons with their marks.";

  private AssignmentFile() {}

  /**
   * Reads what is asked. A roster's path is taken from the folder of the file.
   *
   * @throws attention.problem.Problem that names the line and the column where something is wrong
   */
  public static Assignment read(Path file) {
    YamlNode root = Yaml.read(file.toString(), TextFile.read(file));
    Assignment read = new AssignmentReader(file, root).assignment();
    return new Assignment(
        read.title(),
        read.works(),
        read.due(),
        read.credit(),
        read.anonymousIds(),
        read.roster().map(file::resolveSibling));
  }

  /**
   * The text of such a file, with a word about each line, for a teacher to change. Reading it gives
   * the same assignment.
   */
  public static String text(Assignment assignment) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add("# What the class is asked for. Everything but \"lessons\" may be left out.");
    lines.add("title: " + quoted(assignment.title()));
    lines.add(
        "# Until when, with the distance from UTC. Later work is graded too, and said to be late.");
    lines.add(
        assignment
            .due()
            .map(due -> "due: " + DueDate.text(due))
            .orElse("# due: 2027-03-01 23:59 +01:00"));
    lines.add(
        "# What a work earns that is not right in all: its share of the \"checks\", or \"all-or-nothing\".");
    lines.add("credit: " + assignment.credit().word());
    lines.add("# Whether all that is written names students by a drawn id instead of their name.");
    lines.add("anonymous-ids: " + assignment.anonymousIds());
    lines.add("# Who is in the class: a CSV file beside this one, with names and, better, ids.");
    lines.add(
        assignment
            .roster()
            .map(roster -> "roster: " + quoted(roster.toString().replace('\\', '/')))
            .orElse("# roster: roster.csv"));
    lines.add("# The lessons, and what each is worth.");
    lines.add("lessons:");
    assignment
        .works()
        .forEach(work -> lines.add("  %s: %s".formatted(work.id(), marks(work.marks()))));
    lines.add("# What they are worth together: a check of the numbers above.");
    lines.add("total: " + marks(assignment.outOf()));
    return lines.toString();
  }

  /** Without the zeros that nobody writes. */
  static String marks(double marks) {
    return marks == Math.rint(marks)
        ? String.format(Locale.ROOT, "%.0f", marks)
        : Double.toString(marks);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c)) {
                quoted.append(String.format("\\x%02x", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
