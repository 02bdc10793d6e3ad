package attention.watch;

import attention.lesson.Lesson;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Verdict;
import attention.watch.Line.Ink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A verdict in lines.
 *
 * @param wrap breaks what is too wide
 * @param glyphs the marks before the checks
 */
record Report(Wrap wrap, Glyphs glyphs) {
  private static final int MOST_PRINTED = 5;
  private static final String NONE = "";
  private static final String CHECK = "  ";
  private static final String REASON = "      ";

  /** The verdict in one line. */
  Line headline(Verdict verdict) {
    int all = verdict.checks().size();
    long passed = verdict.checks().stream().filter(Check::passed).count();
    String found =
        switch (verdict.status()) {
          case PASSED -> "Passed: all %d checks".formatted(all);
          case FAILED -> "Not yet: %d of %d checks passed".formatted(passed, all);
          case COMPILE_ERROR -> "Not yet: the file cannot be tried";
          case TIMEOUT -> "Not yet: the code does not end";
          case CRASHED -> "Not yet: the code ended its program";
        };
    String text = mark(verdict.passed()) + " " + found;
    String timed = String.format(Locale.ROOT, "%s (%.2f s)", text, verdict.seconds());
    return line(verdict.passed(), timed.length() <= wrap.width() ? timed : text);
  }

  /**
   * The checks, why the first one failed, the mistakes named, and what the code printed. Where all
   * that is too long, the mistakes come first.
   *
   * @param scene whether another lesson is left to go on to
   * @param room how many lines there are; what helps least is left out first
   */
  List<Line> details(Verdict verdict, Scene scene, int room) {
    List<Line> reason = reason(verdict);
    List<Line> diagnosis = new ArrayList<>();
    verdict.diagnosis().forEach(found -> diagnosis.addAll(told(found, verdict.lesson())));
    int roomForChecks = room - reason.size() - diagnosis.size();
    List<Line> checks = checks(verdict.checks(), reason, roomForChecks);
    List<Line> lines = new ArrayList<>(checks);
    lines.addAll(diagnosis);
    if (!diagnosis.isEmpty() && lines.size() > room) {
      // The mistake's name is worth more than the numbers that gave it away: it is never cut off.
      lines = new ArrayList<>(diagnosis.subList(1, diagnosis.size()));
      lines.add(Line.plain(NONE));
      lines.addAll(checks);
    }
    List<Line> printed = printed(verdict.printed());
    if (lines.size() + printed.size() <= room) {
      lines.addAll(printed);
    }
    if (verdict.passed()) {
      lines.add(Line.plain(NONE));
      String next = scene.allPassed() ? "Every exercise passes." : "Next lesson: n.";
      inked(wrap.lines(next + " The course's own solution: s.", NONE), Ink.STRONG, lines);
    }
    return lines;
  }

  private List<Line> checks(List<Check> checks, List<Line> reason, int room) {
    List<Check> failed = checks.stream().filter(check -> !check.passed()).toList();
    int passed = checks.size() - failed.size();
    List<Check> shown = checks;
    if (checks.size() > room) {
      int atMost = Math.max(1, passed > 0 ? room - 1 : room);
      shown = failed.size() <= atMost ? failed : failed.subList(0, Math.max(1, atMost - 1));
    }
    List<Line> lines = new ArrayList<>();
    boolean first = true;
    for (Check check : shown) {
      lines.add(line(check));
      if (first && !check.passed()) {
        lines.addAll(reason);
        first = false;
      }
    }
    if (shown.size() < checks.size()) {
      int failedToo = failed.size() - shown.size();
      if (failedToo > 0) {
        lines.add(line(false, "%s%s %d more failed".formatted(CHECK, mark(false), failedToo)));
      }
      if (passed > 0) {
        lines.add(line(true, "%s%s %d passed".formatted(CHECK, mark(true), passed)));
      }
    }
    return lines;
  }

  private List<Line> reason(Verdict verdict) {
    return verdict
        .firstFailure()
        .map(check -> plain(wrap.lines(check.message(), REASON)))
        .orElse(List.of());
  }

  private List<Line> told(Diagnosis found, Lesson lesson) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.plain(NONE));
    inked(wrap.lines("What happened: " + found.headline(), NONE), Ink.STRONG, lines);
    inked(wrap.lines(found.explanation(), CHECK), Ink.PLAIN, lines);
    String place = "Read %s, \"%s\".".formatted(lesson.notebook(Path.of("")), found.section());
    inked(wrap.lines(place, CHECK), Ink.FAINT, lines);
    return lines;
  }

  private List<Line> printed(String printed) {
    if (printed.isBlank()) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    lines.add(Line.plain(NONE));
    lines.add(new Line(wrap.cut("Your code printed:"), Ink.FAINT));
    List<String> text = wrap.lines(printed, CHECK);
    inked(text.subList(0, Math.min(MOST_PRINTED, text.size())), Ink.PLAIN, lines);
    if (text.size() > MOST_PRINTED) {
      lines.add(new Line(wrap.cut(CHECK + glyphs.more()), Ink.FAINT));
    }
    return lines;
  }

  private Line line(Check check) {
    if (check.tried()) {
      return line(check.passed(), CHECK + mark(check.passed()) + " " + check.title());
    }
    return new Line(wrap.cut(CHECK + "- " + check.title()), Ink.FAINT);
  }

  private String mark(boolean passed) {
    return passed ? glyphs.pass() : glyphs.fail();
  }

  private Line line(boolean passed, String text) {
    return new Line(wrap.cut(text), passed ? Ink.GOOD : Ink.BAD);
  }

  private static List<Line> plain(List<String> text) {
    return text.stream().map(Line::plain).toList();
  }

  private static void inked(List<String> text, Ink ink, List<Line> lines) {
    text.forEach(line -> lines.add(new Line(line, ink)));
  }
}
