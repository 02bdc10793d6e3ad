package attention.cli;

import attention.lesson.HandedOut;
import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.report.VerdictText;
import attention.verdict.Check;
import attention.verdict.Grader;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Every exercise, one after the other; none keeps the next from being graded.
 *
 * @param study whose exercises, and whose progress
 * @param solutions whether to grade the course's solutions, and leave the progress alone
 * @param json whether to print for programs
 * @param out where to
 */
record GradeAll(Study study, boolean solutions, boolean json, PrintWriter out) {
  /** Returns the exit status: 0 if all passed, else 1. */
  int with(Grader grader) {
    VerdictText text = new VerdictText(TerminalInk.ink());
    List<Verdict> verdicts = new ArrayList<>();
    for (Lesson lesson : HandedOut.exercises(study.home())) {
      Verdict verdict = verdict(lesson, grader);
      verdicts.add(verdict);
      if (!json) {
        out.println(text.line(verdict));
        out.flush();
      }
    }
    long passed = verdicts.stream().filter(Verdict::passed).count();
    out.println(
        json ? Json.text(verdicts) : "%n%d of %d passed".formatted(passed, verdicts.size()));
    out.flush();
    return passed == verdicts.size() ? 0 : 1;
  }

  private Verdict verdict(Lesson lesson, Grader grader) {
    try {
      return solutions
          ? grader.grade(lesson, lesson.solutionFile(study.home()))
          : study.progress().grade(lesson, grader);
    } catch (Problem unreadable) {
      Check reason = Check.failed("class", "There is a file to grade", unreadable.getMessage());
      return Verdict.stopped(lesson, Status.COMPILE_ERROR, reason, 0);
    }
  }
}
