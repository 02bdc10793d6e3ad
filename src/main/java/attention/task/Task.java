package attention.task;

import attention.compile.Wanted;
import attention.lesson.Lesson;
import attention.tensor.MatrixProduct;
import attention.tensor.Shapes;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a lesson asks of a class that the learner writes, and how a probe is put to it. It knows no
 * answer: it can be given to code that is not trusted.
 *
 * @param <S> the interface of the step that the class implements
 */
public interface Task<S> {
  /** Whose task it is. */
  Lesson lesson();

  /** What the learner's file must hold. */
  Wanted wanted();

  /** What it is all about, in the course's name for it: {@code weights}. */
  String result();

  /** The shape of the result in symbols: {@code [n_q, n_k]}. */
  String shape();

  /**
   * What a probe asks for. A task with several methods is graded method by method: there each probe
   * asks for one of them.
   */
  default Asked asked(Probe probe) {
    return Asked.onlyMethodOf(wanted().step(), result(), shape());
  }

  /**
   * Which of the course's classes the learner's class may use, besides those that it is handed:
   * answers of earlier lessons, and tools. Whatever these need is there, too.
   */
  default List<Class<?>> given() {
    return List.of(MatrixProduct.class, Shapes.class);
  }

  /** What the class is constructed with, in the order of its constructor. */
  List<Object> parameters(Probe probe);

  /** Asks an implementation for its result. */
  INDArray ask(S step, Probe probe);
}
