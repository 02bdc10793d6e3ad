package attention.grade;

import attention.exercise.Exercise;
import attention.exercise.Probe;
import java.util.Map;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One probe, put to one implementation.
 *
 * @param probe what it was asked
 * @param answer what it answered
 * @param changed the input that it changed, if it did
 * @param shared the array that its result shares memory with, if it does
 */
record Trial(Probe probe, Answer answer, Optional<String> changed, Optional<String> shared) {
  private static final double SCRIBBLE = 98765.4321; // no probe holds it, no step returns it

  static <S> Trial of(Exercise<S> exercise, Submission submission, Probe probe) {
    Probe given = probe.copy();
    S step;
    try {
      step = submission.build(exercise, given);
    } catch (Throwable thrown) {
      return failed(probe, new Answer.Threw(thrown, true));
    }
    INDArray result;
    Answer answer;
    try {
      result = exercise.ask(step, given);
      answer = Answer.Returned.of(result);
    } catch (Throwable thrown) {
      return failed(probe, new Answer.Threw(thrown, false));
    }
    Optional<String> changed = changed(probe, given);
    return new Trial(probe, answer, changed, shared(result, given));
  }

  private static Trial failed(Probe probe, Answer answer) {
    return new Trial(probe, answer, Optional.empty(), Optional.empty());
  }

  private static Optional<String> changed(Probe probe, Probe given) {
    return probe.arrays().entrySet().stream()
        .filter(
            entry -> Difference.first(given.array(entry.getKey()), entry.getValue()).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Overwrites every input: a result that changes with it is no array of its own. */
  private static Optional<String> shared(INDArray result, Probe given) {
    if (result == null) {
      return Optional.empty();
    }
    for (Map.Entry<String, INDArray> input : given.arrays().entrySet()) {
      input.getValue().assign(SCRIBBLE);
      if (result.eq(SCRIBBLE).any()) {
        return Optional.of(input.getKey());
      }
    }
    return Optional.empty();
  }
}
