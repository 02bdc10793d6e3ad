package attention.grade;

import attention.compile.NotUsable;
import attention.exercise.Exercise;
import attention.trial.Trials;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.util.List;

/**
 * Judges what came of asking a class, wherever it was asked: checks the answers and names the
 * mistake. Of the class itself nothing is needed, and nothing of it is believed.
 */
public final class Judge {
  private Judge() {}

  /**
   * The verdict on a class that was tried with every probe of an exercise. It says neither how long
   * that took nor what was printed.
   */
  public static Verdict of(Exercise<?> exercise, Trials trials) {
    List<Check> checks = GraderRun.of(exercise.lesson(), Submission.answered(exercise, trials));
    boolean passed = checks.stream().allMatch(Check::passed);
    List<Diagnosis> named = passed ? List.of() : Naming.of(exercise, trials);
    return new Verdict(
        exercise.lesson(), passed ? Status.PASSED : Status.FAILED, checks, named, 0, "");
  }

  /** The verdict on what cannot be tried at all. */
  public static Verdict notUsable(Exercise<?> exercise, NotUsable reason) {
    Status status = reason.isCompileError() ? Status.COMPILE_ERROR : Status.FAILED;
    return Verdict.stopped(exercise.lesson(), status, reason.check(), 0);
  }

  /** Loads what every judgement needs, so that the first learner does not wait for it. */
  public static void warmUp() {
    GraderRun.warmUp();
  }
}
