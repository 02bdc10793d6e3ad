package attention.report;

import attention.lesson.Lesson;
import attention.lesson.Part;
import attention.progress.Bar;
import attention.progress.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * A learner's progress as a table of at most 80 columns.
 *
 * @param ink how ticks and headings are set apart
 */
public record ProgressText(Ink ink) {
  /** Every part with its lessons, their states and a bar. */
  public String of(List<Standing> standings) {
    List<String> lines = new ArrayList<>();
    for (Part part : Part.values()) {
      List<Standing> own =
          standings.stream().filter(standing -> standing.lesson().part() == part).toList();
      if (!own.isEmpty()) {
        lines.add(
            ink.strong().apply(part.title())
                + " ".repeat(Math.max(2, Lesson.longestId() + 6 - part.title().length()))
                + Bar.of(own));
        own.forEach(standing -> lines.addAll(rows(standing)));
        lines.add("");
      }
    }
    lines.remove(lines.size() - 1);
    return String.join("\n", lines);
  }

  private List<String> rows(Standing standing) {
    int column = Lesson.longestId() + 2;
    String row =
        ("%-" + column + "s%-41s  %s")
            .formatted(standing.lesson().id(), standing.lesson().title(), standing.state().word());
    List<String> rows = new ArrayList<>(List.of("  " + mark(standing) + " " + row));
    if (!standing.state().remark().isEmpty()) {
      rows.add(" ".repeat(4 + column) + standing.state().remark());
    }
    return rows;
  }

  private String mark(Standing standing) {
    return switch (standing.state()) {
      case PASSED, PASSED_AFTER_SOLUTION -> ink.mark(true);
      case NOT_STARTED -> " ";
      case IN_PROGRESS, CHANGED, GIVEN_UP -> "·";
      case MISSING -> ink.mark(false);
    };
  }
}
