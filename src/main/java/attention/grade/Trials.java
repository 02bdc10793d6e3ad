package attention.grade;

import attention.exercise.Aspect;
import attention.exercise.Exercise;
import java.util.List;

/** Every probe of an exercise, put once to one implementation. */
final class Trials {
  private final List<Trial> all;

  private Trials(List<Trial> all) {
    this.all = all;
  }

  static <S> Trials of(Exercise<S> exercise, Submission submission) {
    return new Trials(
        exercise.probes().stream().map(probe -> Trial.of(exercise, submission, probe)).toList());
  }

  /** In the order of the probes. */
  List<Trial> all() {
    return all;
  }

  /** Those that are there to find out one thing. */
  List<Trial> of(Aspect aspect) {
    return all.stream().filter(trial -> trial.probe().aspect() == aspect).toList();
  }

  List<Answer> answers() {
    return all.stream().map(Trial::answer).toList();
  }
}
