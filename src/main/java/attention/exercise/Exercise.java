package attention.exercise;

import attention.compile.Wanted;
import attention.lesson.Lesson;
import attention.task.Asked;
import attention.task.Probe;
import java.util.List;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One exercise: a class that the learner writes, and how to find out whether it is right.
 *
 * @param <S> the interface of the step that the class implements
 */
public interface Exercise<S> {
  /** Whose exercise it is. */
  Lesson lesson();

  /** What the learner's file must hold. */
  Wanted wanted();

  /** What it is all about, in the course's name for it: {@code weights}. */
  String result();

  /** The shape of the result in symbols: {@code [n_q, n_k]}. */
  String shape();

  /**
   * What a probe asks for. An exercise with several methods is graded method by method: there each
   * probe asks for one of them.
   */
  default Asked asked(Probe probe) {
    return Asked.onlyMethodOf(wanted().step(), result(), shape());
  }

  /** The inputs it is tried with. Together they tell all its mistakes and the truth apart. */
  List<Probe> probes();

  /** What the class is constructed with, in the order of its constructor. */
  List<Object> parameters(Probe probe);

  /** Asks an implementation for its result. */
  INDArray ask(S step, Probe probe);

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
