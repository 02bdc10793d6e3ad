package attention.exercise;

import attention.compile.Wanted;
import attention.lesson.Lesson;
import attention.task.Asked;
import attention.task.Probe;
import attention.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One exercise: what a class that the learner writes is asked, and how to find out whether it is
 * right.
 *
 * @param <S> the interface of the step that the class implements
 */
public interface Exercise<S> {
  /** What is asked, without what is right. */
  Task<S> task();

  /** Whose exercise it is. */
  default Lesson lesson() {
    return task().lesson();
  }

  /** What the learner's file must hold. */
  default Wanted wanted() {
    return task().wanted();
  }

  /** What a probe asks for. */
  default Asked asked(Probe probe) {
    return task().asked(probe);
  }

  /** From what its probes were drawn; nothing if they are the lesson's own, which are fixed. */
  default OptionalLong seed() {
    return OptionalLong.empty();
  }

  /** The inputs it is tried with. Together they tell all its mistakes and the truth apart. */
  List<Probe> probes();

  /** Asks an implementation for its result. */
  default INDArray ask(S step, Probe probe) {
    return task().ask(step, probe);
  }

  /** The course's own implementation, which is right. */
  S reference(Probe probe);

  /**
   * How a cell of the right result comes about: in symbols, then in numbers.
   *
   * @param row from 1
   * @param column from 1
   */
  String working(Probe probe, int row, int column);

  /**
   * What a wrong result says by itself, where that tells more than its first wrong cell.
   *
   * @param found a wrong result of the right shape
   */
  default Optional<String> remark(Probe probe, INDArray found) {
    return Optional.empty();
  }

  /** The wrong implementations that are known; each has the constructor that is wanted. */
  List<Class<? extends S>> mistakes();
}
