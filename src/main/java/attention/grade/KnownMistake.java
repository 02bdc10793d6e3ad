package attention.grade;

import attention.exercise.Exercise;
import attention.mistake.Mistake;
import attention.trial.Answer;
import attention.trial.Candidate;
import attention.trial.Trial;
import java.util.List;

/**
 * A mistake of the bank, and what it answers to the probes. It is asked only when somebody wants to
 * know, and each probe once: most mistakes are ruled out by their first answer.
 */
final class KnownMistake {
  private final Mistake mistake;
  private final Asking asking;
  private final Answer[] answers; // null where it was not asked yet

  /** Puts one probe to the mistake. */
  @FunctionalInterface
  private interface Asking {
    Answer about(int probe);
  }

  private KnownMistake(Mistake mistake, Asking asking, int probes) {
    this.mistake = mistake;
    this.asking = asking;
    this.answers = new Answer[probes];
  }

  /** The known mistakes of an exercise. */
  static <S> List<KnownMistake> of(Exercise<S> exercise) {
    return exercise.mistakes().stream().map(wrong -> of(exercise, wrong)).toList();
  }

  private static <S> KnownMistake of(Exercise<S> exercise, Class<? extends S> wrong) {
    Candidate work = Candidate.of(wrong);
    return new KnownMistake(
        wrong.getAnnotation(Mistake.class),
        // A copy, since some change their input; what else they do to it is of no interest here.
        probe ->
            Trial.answer(exercise.task(), work, exercise.probes().get(probe).copy(), result -> {}),
        exercise.probes().size());
  }

  /** Its name and its texts. */
  Mistake mistake() {
    return mistake;
  }

  /**
   * What it answers to a probe.
   *
   * @param probe its place among the exercise's probes
   */
  synchronized Answer answer(int probe) {
    if (answers[probe] == null) {
      answers[probe] = asking.about(probe);
    }
    return answers[probe];
  }
}
