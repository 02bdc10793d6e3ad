package attention.trial;

import attention.task.Probe;
import attention.task.Task;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One probe, put to one implementation.
 *
 * @param probe what it was asked
 * @param answer what it answered
 * @param changed the input that it changed, if it did
 * @param shared the array that its result shares memory with, if it does
 */
public record Trial(Probe probe, Answer answer, Optional<String> changed, Optional<String> shared) {
  private static final double SCRIBBLE = 98765.4321; // no probe holds it, no step returns it

  /** Puts a probe to work that is not trusted. */
  public static <S> Trial of(Task<S> task, Candidate candidate, Probe probe) {
    Probe given = probe.copy();
    AtomicReference<INDArray> result = new AtomicReference<>();
    Answer answer = answer(task, candidate, given, result::set);
    Optional<String> changed = changed(probe, given);
    return new Trial(
        probe,
        answer,
        changed,
        answer instanceof Answer.Returned ? shared(result.get(), given) : Optional.empty());
  }

  /**
   * Only the answer.
   *
   * @param result is given what the answer is a copy of
   */
  public static <S> Answer answer(
      Task<S> task, Candidate candidate, Probe given, Consumer<INDArray> result) {
    S step;
    try {
      step = candidate.build(task, given);
    } catch (Throwable thrown) { // for the learner's constructor may throw anything
      return threw(task, thrown, true);
    }
    try {
      INDArray returned = task.ask(step, given);
      result.accept(returned);
      return Answer.of(returned);
    } catch (Throwable thrown) { // and so may the method
      return threw(task, thrown, false);
    }
  }

  private static Answer threw(Task<?> task, Throwable thrown, boolean constructing) {
    return new Answer.Threw(Thrown.of(thrown, task.wanted().className()), constructing);
  }

  /** A probe that was not put to it. */
  static Trial unasked(Probe probe, Answer answer) {
    return new Trial(probe, answer, Optional.empty(), Optional.empty());
  }

  private static Optional<String> changed(Probe probe, Probe given) {
    return probe.arrays().entrySet().stream()
        .filter(entry -> !same(given.array(entry.getKey()), entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean same(INDArray now, INDArray before) {
    return !now.wasClosed() && now.equalShapes(before) && Difference.first(now, before).isEmpty();
  }

  /** Overwrites every input: a result that changes with it is no array of its own. */
  private static Optional<String> shared(INDArray result, Probe given) {
    if (result.isEmpty() || !result.dataType().isFPType()) {
      return Optional.empty();
    }
    for (Map.Entry<String, INDArray> input : given.arrays().entrySet()) {
      if (input.getValue().wasClosed()) {
        continue;
      }
      input.getValue().assign(SCRIBBLE);
      if (result.eq(SCRIBBLE).any()) {
        return Optional.of(input.getKey());
      }
    }
    return Optional.empty();
  }
}
