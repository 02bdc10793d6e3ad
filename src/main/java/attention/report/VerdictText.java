package attention.report;

import attention.lesson.Lesson;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A verdict as text of at most 80 columns; what must not be broken, such as a line of code, may be
 * longer.
 *
 * @param ink how ticks and headings are set apart
 */
public record VerdictText(Ink ink) {
  private static final int MARGIN = 2;
  private static final int DEEP = 6;

  /**
   * Everything a verdict says: each check, why the first failed one failed, the mistakes that were
   * named, and what the code printed.
   *
   * @param file the file graded, as the reader would name it
   */
  public String of(Verdict verdict, String file) {
    List<String> lines = new ArrayList<>();
    lines.add(ink.strong().apply(verdict.lessonId()) + "  " + file);
    lines.add("");
    for (Check check : verdict.checks()) {
      lines.addAll(marked(check));
      if (verdict.firstFailure().filter(first -> first.equals(check)).isPresent()) {
        lines.addAll(Prose.indented(check.message(), DEEP));
      }
    }
    verdict.diagnosis().forEach(mistake -> lines.addAll(diagnosis(mistake, verdict)));
    if (!verdict.printed().isBlank()) {
      lines.add("");
      lines.add(ink.strong().apply("Your code printed:"));
      verdict.printed().lines().map(line -> "  | " + Prose.harmless(line)).forEach(lines::add);
    }
    lines.add("");
    lines.add(outcome(verdict));
    return String.join("\n", lines);
  }

  /** One line for a list of verdicts: the lesson, and passed or the first thing that is wrong. */
  public String line(Verdict verdict) {
    String named =
        verdict.diagnosis().stream().findFirst().map(mistake -> ": " + mistake.title()).orElse("");
    String found = verdict.firstFailure().map(check -> check.title() + named).orElse("passed");
    int column = Lesson.longestId() + 2;
    String text = ("%-" + column + "s%s").formatted(verdict.lessonId(), found);
    return marked(verdict.passed(), " ".repeat(MARGIN) + "  " + text, MARGIN + 2 + column);
  }

  private List<String> marked(Check check) {
    String text = " ".repeat(MARGIN) + "  " + Prose.harmless(check.title());
    if (check.tried()) {
      return marked(check.passed(), text, MARGIN + 2).lines().toList();
    }
    return List.of(" ".repeat(MARGIN) + "- " + Prose.harmless(check.title()));
  }

  /** The text broken first and marked then, since colours would count as columns. */
  private String marked(boolean passed, String text, int indent) {
    String broken = Lines.wrapped(text, indent);
    return broken.substring(0, MARGIN) + ink.mark(passed) + broken.substring(MARGIN + 1);
  }

  private List<String> diagnosis(Diagnosis mistake, Verdict verdict) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    Prose.indented("What happened: " + mistake.headline(), 0).stream()
        .map(ink.strong())
        .forEach(lines::add);
    lines.addAll(Prose.indented(mistake.explanation(), MARGIN));
    lines.addAll(Prose.indented("Hint: " + mistake.hint(), MARGIN));
    lines.addAll(
        Prose.indented(
            "Read: notebooks/%s.ipynb, \"%s\"".formatted(verdict.lessonId(), mistake.section()),
            MARGIN));
    return lines;
  }

  private String outcome(Verdict verdict) {
    String seconds = String.format(Locale.ROOT, "%.2f s", verdict.seconds());
    long held = verdict.checks().stream().filter(Check::passed).count();
    int all = verdict.checks().size();
    return switch (verdict.status()) {
      case PASSED -> ink.good().apply("Passed") + ": every check holds, %s.".formatted(seconds);
      case FAILED ->
          ink.bad().apply("Not passed")
              + ": %d of %d checks hold, %s.".formatted(held, all, seconds);
      case COMPILE_ERROR -> stopped("the file could not be tried", seconds);
      case TIMEOUT -> stopped("the code did not come to an end", seconds);
      case CRASHED -> stopped("the code ended the program that tried it", seconds);
    };
  }

  private String stopped(String why, String seconds) {
    return ink.bad().apply("Not passed") + ": %s, %s.".formatted(why, seconds);
  }
}
