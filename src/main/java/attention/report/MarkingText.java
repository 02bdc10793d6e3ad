package attention.report;

import attention.check.MarkStatus;
import attention.check.Marking;
import attention.check.Scheme;
import attention.check.StepMark;
import attention.derive.Step;
import attention.sheet.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A marked sheet as text of at most 80 columns; a long number or name may be longer.
 *
 * @param ink how ticks and headings are set apart
 * @param scheme what each step is worth
 */
public record MarkingText(Ink ink, Scheme scheme) {
  private static final int MARGIN = 2;

  /**
   * Every step with its marks, what is wrong and why, the score, and what to do next.
   *
   * @param file the sheet, as the reader would name it; empty if it has no name
   */
  public String of(Marking marking, String file) {
    return of(marking, file, Step.worked());
  }

  /**
   * The same of some steps.
   *
   * @param steps those to show and to count
   */
  public String of(Marking marking, String file, Collection<Step> steps) {
    Marks marks = new Marks(marking, scheme, steps);
    List<StepMark> shown = marks.counted();
    List<String> lines = new ArrayList<>(heading(marking.sheet(), file));
    if (shown.stream().allMatch(mark -> mark.given().isBlank())) {
      lines.addAll(Prose.indented(nothingYet(), 0));
      return String.join("\n", lines);
    }
    StepMarkText step = StepMarkText.alignedFor(shown, marks, ink);
    shown.forEach(mark -> lines.addAll(step.of(new Remarks(marking, mark))));
    lines.add("");
    if (shown.size() > 1) {
      lines.add(ink.strong().apply(marks.sentence()));
    }
    lines.addAll(Prose.indented(next(marking, shown), 0));
    return String.join("\n", lines);
  }

  private List<String> heading(Sheet sheet, String file) {
    String named =
        Stream.of(file, sheet.problem(), sheet.student())
            .filter(part -> !part.isBlank())
            .map(Prose::harmless)
            .collect(Collectors.joining(" — "));
    if (named.isEmpty()) {
      return List.of();
    }
    Stream<String> lines = Lines.wrapped(named, MARGIN).lines().map(ink.strong());
    return Stream.concat(lines, Stream.of("")).toList();
  }

  private static String nothingYet() {
    return "Nothing is filled in yet, so there is nothing to mark. Begin where you like, say with "
        + "the %s, %s: one step is enough for a first check."
            .formatted(Step.QUERIES.label(), Step.QUERIES.formula());
  }

  private static String next(Marking marking, List<StepMark> shown) {
    for (StepMark mark : shown) {
      if (mark.status() == MarkStatus.WRONG) {
        String after = mark.step() == Step.CONTEXT ? "" : ", then what follows,";
        return "Next: mend %s%s and check again."
            .formatted(new Remarks(marking, mark).wrongPlace(), after);
      }
    }
    return shown.stream()
        .filter(mark -> mark.status() == MarkStatus.BLANK)
        .map(StepMark::step)
        .findFirst()
        .map(step -> "Nothing is wrong. Next: %s, %s.".formatted(step.label(), step.formula()))
        .orElse("Everything is right.");
  }
}
