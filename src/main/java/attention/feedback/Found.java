package attention.feedback;

import attention.assignment.Points;
import attention.assignment.Work;
import attention.record.Result;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import java.util.Optional;

/**
 * What was found of one work, in sentences.
 *
 * @param result of the work
 */
record Found(Result result) {
  /** The work by its id and its title: {@code 04-softmax · Scores become weights}. */
  String title() {
    return work()
        .lesson()
        .map(lesson -> "%s · %s".formatted(lesson.id(), lesson.title()))
        .orElse("Worksheet");
  }

  /** The marks: {@code 3 of 4}. */
  String marks() {
    return "%s of %s".formatted(Points.text(result.marks()), Points.text(result.outOf()));
  }

  /** How it ended, in a few words. */
  String outcome() {
    long held = result.checks().stream().filter(Check::passed).count();
    return result.status().map(status -> outcome(status, held)).orElse("nothing was handed in");
  }

  private String outcome(Status status, long held) {
    int all = result.checks().size();
    return switch (status) {
      case PASSED -> isSheet() ? "every step is right" : "every check holds";
      case FAILED ->
          isSheet()
              ? "%d of %d steps are right".formatted(held, all)
              : "%d of %d checks hold".formatted(held, all);
      case COMPILE_ERROR ->
          isSheet() ? "the sheet could not be read" : "the file could not be tried";
      case TIMEOUT -> "the code did not come to an end";
      case CRASHED -> "the code ended the program that tried it";
    };
  }

  /** Why the first check that failed did; of a sheet, what there is to say of each step. */
  String message(Check check) {
    boolean first = result.firstFailure().filter(check::equals).isPresent();
    return first || (isSheet() && check.tried()) ? check.message() : "";
  }

  /** Where to read about a mistake; none of a worksheet, which belongs to no one lesson. */
  Optional<String> reading(Diagnosis mistake) {
    return work()
        .lesson()
        .filter(lesson -> !mistake.section().isEmpty())
        .map(lesson -> "notebooks/%s.ipynb, “%s”".formatted(lesson.id(), mistake.section()));
  }

  /** The command that gives the next hint, while there is something to mend. */
  Optional<String> hintCommand() {
    return work()
        .lesson()
        .filter(lesson -> !result.passed())
        .map(lesson -> "./attention hint " + lesson.id());
  }

  boolean isSheet() {
    return work().lesson().isEmpty();
  }

  private Work work() {
    return new Work(result.work(), result.outOf());
  }
}
