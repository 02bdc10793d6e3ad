package attention.cli;

import attention.lesson.CourseHome;
import attention.lesson.HandedOut;
import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.progress.Progress;
import attention.progress.Standing;
import attention.progress.Starters;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * What the commands for studying alone work with.
 *
 * @param home the course's top-level folder
 * @param starters what the learner's files began as
 * @param progress how far the learner has come
 * @param err where words go that are not the answer
 */
record Study(Path home, Starters starters, Progress progress, PrintWriter err) {
  static final String NO_SOLUTIONS = "Solutions are not handed out with an assignment.";

  static Study of(Starters starters, PrintWriter err) {
    Path home = CourseHome.path();
    return new Study(home, starters, new Progress(home, starters, err::println), err);
  }

  /** Whether the course's solutions are here to be compared with. */
  boolean hasSolutions() {
    return !HandedOut.is(home);
  }

  /**
   * The lesson that is named; if none is, the first that is not passed, and the learner is told.
   *
   * @throws Problem if there is no such lesson or no such exercise, or all are passed
   */
  Lesson lesson(String named) {
    if (named != null) {
      return Lesson.withExercise(named);
    }
    Lesson next =
        progress
            .next()
            .map(Standing::lesson)
            .orElseThrow(
                () -> new Problem("Every lesson is passed, so name one, such as 04-softmax."));
    err.printf("No lesson named: taking %s, the first that is not passed.%n", next.id());
    return next;
  }
}
