package attention.grade;

import attention.compile.NotUsable;
import attention.exercise.Exercise;
import attention.trial.Candidate;
import attention.trial.Trials;
import java.util.Optional;

/** What a learner hands in: a class, an instance of one, or what came of asking it elsewhere. */
public final class Submission {
  private final Optional<Candidate> candidate;
  private final Optional<Exercise<?>> asked; // nothing: whichever its grader is for
  private Trials trials; // asked once: the checks and the diagnosis judge the same answers

  private Submission(Optional<Candidate> candidate, Optional<Exercise<?>> asked, Trials trials) {
    this.candidate = candidate;
    this.asked = asked;
    this.trials = trials;
  }

  /**
   * Work that is handed in.
   *
   * @param work a class, or an instance; an instance that was constructed with parameters only
   *     tells its class, since each probe brings parameters of its own
   */
  public static Submission of(Object work) {
    return new Submission(Optional.of(Candidate.of(work)), Optional.empty(), null);
  }

  /** What came of the probes of an exercise. */
  static Submission answered(Exercise<?> exercise, Trials trials) {
    return new Submission(Optional.empty(), Optional.of(exercise), trials);
  }

  /**
   * Makes sure that it can be tried.
   *
   * @throws NotUsable that says what is missing
   */
  void require(Exercise<?> exercise) throws NotUsable {
    if (candidate.isPresent()) {
      candidate.get().require(exercise.task());
    }
  }

  /**
   * The exercise that it was asked, which may have other probes than usual.
   *
   * @param usual the one to ask it, if it was not asked yet
   */
  @SuppressWarnings("unchecked") // a grader is run on answers to its own lesson's exercise
  <S> Exercise<S> exercise(Exercise<S> usual) {
    return (Exercise<S>) asked.orElse(usual);
  }

  /** Its answers to the exercise's probes. */
  Trials tried(Exercise<?> exercise) {
    if (trials == null) {
      trials = Trials.of(exercise.task(), candidate.orElseThrow(), exercise.probes());
    }
    return trials;
  }
}
