package attention.report;

import attention.check.MarkStatus;
import attention.check.StepMark;
import java.util.ArrayList;
import java.util.List;

/**
 * A marked step as lines of text: its name, its marks, what became of it, and what to mend.
 *
 * @param marks what each step earned
 * @param ink how ticks are set apart
 * @param name how many columns the longest name takes
 * @param ratio how many columns the longest marks take
 */
record StepMarkText(Marks marks, Ink ink, int name, int ratio) {
  private static final int MARGIN = 2;
  private static final int DEEP = 6;
  private static final String NO_BREAK = "\u00a0";

  /** Steps to be set below one another. */
  static StepMarkText alignedFor(List<StepMark> steps, Marks marks, Ink ink) {
    int name = steps.stream().mapToInt(mark -> mark.place().label().length()).max().orElse(0);
    int ratio = steps.stream().mapToInt(mark -> marks.ratio(mark).length()).max().orElse(0);
    return new StepMarkText(marks, ink, name, ratio);
  }

  List<String> of(Remarks remarks) {
    List<String> lines = new ArrayList<>(outcome(remarks));
    remarks
        .correction()
        .ifPresent(
            correction -> {
              lines.addAll(Prose.indented(remarks.sentence(correction), DEEP));
              lines.addAll(derivation(correction));
            });
    remarks.more().forEach(more -> lines.addAll(Prose.indented(more, DEEP)));
    return lines;
  }

  private List<String> outcome(Remarks remarks) {
    StepMark mark = remarks.mark();
    String columns = "    %-" + name + "s  %-" + ratio + "s  ";
    String before = columns.formatted(mark.place().label(), marks.ratio(mark));
    String broken = Lines.wrapped(before + remarks.outcome(), before.length());
    // Broken first and marked then, since colours would count as columns.
    return (broken.substring(0, MARGIN) + sign(mark.status()) + broken.substring(MARGIN + 1))
        .lines()
        .toList();
  }

  private String sign(MarkStatus status) {
    return switch (status) {
      case RIGHT -> ink.mark(true);
      case WRONG -> ink.mark(false);
      case CARRIED_FORWARD -> ink.strong().apply("→");
      case BLANK -> "–";
    };
  }

  /** Broken at its blanks but for the one before the result, and set below the first term. */
  private static List<String> derivation(Correction correction) {
    int firstTerm = DEEP + correction.name().length() + " = ".length();
    return correction.derivation().stream()
        .map(line -> " ".repeat(DEEP) + line.replace("≈ ", "≈" + NO_BREAK))
        .flatMap(line -> Lines.wrapped(line, firstTerm).lines())
        .map(line -> line.replace(NO_BREAK, " "))
        .toList();
  }
}
