package attention.sheet;

import attention.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Puts the rows of a section in the order of the names that they must have. */
final class RowNames {
  private final Source source;
  private final Section section;
  private final List<String> expected;

  /**
   * @param expected the names, from the first row to the last; two rows may have the same
   */
  RowNames(Source source, Section section, List<String> expected) {
    this.source = source;
    this.section = section;
    this.expected = expected;
  }

  /**
   * A row for each name.
   *
   * @throws Problem if one is missing, unknown or too many
   */
  List<Row> inOrder() {
    List<Row> rows = section.rows();
    List<String> open = new ArrayList<>(expected);
    List<Row> strangers = new ArrayList<>();
    for (Row row : rows) {
      Optional<String> name = open.stream().filter(one -> Layout.same(one, row.name())).findFirst();
      name.ifPresentOrElse(open::remove, () -> strangers.add(row));
    }
    if (!strangers.isEmpty()) {
      throw strange(strangers.get(0), open);
    }
    if (!open.isEmpty()) {
      throw source.problem(
          section.line(),
          "%s has no row \"%s\"; expected %s. Write the row again%s."
              .formatted(
                  section.name(),
                  open.get(0),
                  quoted(expected),
                  section.isGiven() ? "" : "; its cells may be blank"));
    }
    return sorted(rows);
  }

  private Problem strange(Row row, List<String> open) {
    String what = "%s has a row \"%s\"".formatted(section.name(), row.name());
    boolean twice = expected.stream().anyMatch(name -> Layout.same(name, row.name()));
    if (twice) {
      what += " too many";
    }
    String advice =
        open.isEmpty()
            ? "Delete it; or if a matrix begins there, write %s and its name."
                .formatted(section.isGiven() ? "given or step" : Layout.STEP)
            : "Rename it to \"%s\"?"
                .formatted(NearestWord.to(row.name(), open).orElse(open.get(0)));
    return source.problem(
        row.line(), "%s; expected the rows %s. %s".formatted(what, quoted(expected), advice));
  }

  /** As they stand if that is right; otherwise by their names, which must then be distinct. */
  private List<Row> sorted(List<Row> rows) {
    int wrong = 0;
    while (wrong < rows.size() && Layout.same(rows.get(wrong).name(), expected.get(wrong))) {
      wrong++;
    }
    if (wrong == rows.size()) {
      return rows;
    }
    if (new HashSet<>(expected).size() < expected.size()) {
      throw source.problem(
          rows.get(wrong).line(),
          "%s has its rows in another order; expected %s, as in the given embeddings."
              .formatted(section.name(), quoted(expected)));
    }
    List<Row> sorted = new ArrayList<>(Collections.nCopies(expected.size(), null));
    List<Row> left = new ArrayList<>(rows);
    for (int i = 0; i < expected.size(); i++) {
      String name = expected.get(i);
      Row row =
          left.stream()
              .filter(one -> one.name().equals(name))
              .findFirst()
              .or(() -> left.stream().filter(one -> Layout.same(one.name(), name)).findFirst())
              .orElseThrow();
      left.remove(row);
      sorted.set(i, row);
    }
    return sorted;
  }

  private static String quoted(List<String> names) {
    return String.join(", ", names.stream().map(name -> "\"" + name + "\"").toList());
  }
}
