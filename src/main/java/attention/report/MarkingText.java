package attention.report;

import attention.check.MarkStatus;
import attention.check.Marking;
import attention.check.Scheme;
import attention.check.StepMark;
import attention.derive.Place;
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
    return of(marking, file, Place.worked(marking.sheet().example()));
  }

  /**
   * The same of some steps.
   *
   * @param steps those to show and to count
   */
  public String of(Marking marking, String file, Collection<Place> steps) {
    Marks marks = new Marks(marking, scheme, steps);
    List<StepMark> shown = marks.counted();
    List<String> lines = new ArrayList<>(heading(marking.sheet(), file));
    if (shown.stream().allMatch(mark -> mark.given().isBlank())) {
      lines.addAll(Prose.indented(nothingYet(marking), 0));
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

  private static String nothingYet(Marking marking) {
    Place first = Place.worked(marking.sheet().example()).get(0);
    return "Nothing is filled in yet, so there is nothing to mark. Begin where you like, say with "
        + "the %s, %s: one step is enough for a first check."
            .formatted(first.label(), first.formula());
  }

  private static String next(Marking marking, List<StepMark> shown) {
    for (StepMark mark : shown) {
      if (mark.status() == MarkStatus.WRONG) {
        String after = isLast(marking, mark) ? "" : ", then what follows,";
        return "Next: mend %s%s and check again."
            .formatted(new Remarks(marking, mark).wrongPlace(), after);
      }
    }
    return shown.stream()
        .filter(mark -> mark.status() == MarkStatus.BLANK)
        .map(StepMark::place)
        .findFirst()
        .map(place -> "Nothing is wrong. Next: %s, %s.".formatted(place.label(), place.formula()))
        .orElse("Everything is right.");
  }

  private static boolean isLast(Marking marking, StepMark mark) {
    return marking.steps().indexOf(mark) == marking.steps().size() - 1;
  }
}
