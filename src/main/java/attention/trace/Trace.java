package attention.trace;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Sees each intermediate result of a composed step, by name and in order. It returns what it was
 * shown, so that tracing adds no lines: {@code weights = trace.see("weights", softmax.of(scores))}.
 */
@FunctionalInterface
public interface Trace {
  /**
   * Looks at a step's result.
   *
   * @param step the step's name, such as {@code scores}
   * @param result what the step computed
   * @return {@code result} itself
   */
  INDArray see(String step, INDArray result);

  /**
   * Looks at a part: the names of its steps begin with the part's name, so that two parts of one
   * kind can be told apart: {@code self-attention scores}.
   */
  default Trace within(String part) {
    return (step, result) -> see(part + " " + step, result);
  }

  /** A trace that keeps nothing. */
  static Trace none() {
    return (step, result) -> result;
  }
}
