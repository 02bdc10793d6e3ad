package attention.grade;

import attention.compile.NotUsable;
import attention.exercise.Exercise;
import attention.trial.Trials;
import attention.verdict.Verdict;

/** Grades a class that is at hand: asks it, then judges what came. */
final class ClassGrading {
  private ClassGrading() {}

  static Verdict of(Exercise<?> exercise, Submission work) {
    long begin = System.nanoTime();
    try {
      work.require(exercise);
    } catch (NotUsable reason) {
      return notUsable(exercise, reason, since(begin));
    }
    Key.to(exercise); // before the learner's code runs, which may change what all of Java shares
    Trials trials = work.tried(exercise);
    return took(Judge.of(exercise, trials), since(begin));
  }

  /** The verdict on what cannot be tried at all. */
  static Verdict notUsable(Exercise<?> exercise, NotUsable reason, double seconds) {
    return took(Judge.notUsable(exercise, reason), seconds);
  }

  private static Verdict took(Verdict verdict, double seconds) {
    return new Verdict(
        verdict.lesson(),
        verdict.status(),
        verdict.checks(),
        verdict.diagnosis(),
        seconds,
        verdict.printed());
  }

  /** Seconds since a time of {@link System#nanoTime}. */
  static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
