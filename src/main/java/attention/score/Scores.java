package attention.score;

import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A similarity of every query with every key; the larger, the better the two fit. */
@FunctionalInterface
public interface Scores {
  /**
   * Compares every query with every key.
   *
   * @param queries {@code [n_q, d_k]} or {@code [batch, n_q, d_k]}
   * @param keys {@code [n_k, d_k]} or {@code [batch, n_k, d_k]}
   * @return a new array {@code [n_q, n_k]} or {@code [batch, n_q, n_k]}; row i holds query i's
   *     scores
   */
  INDArray between(INDArray queries, INDArray keys);

  /**
   * The same, while a trace looks on. A similarity of more than one step shows each of them.
   *
   * @param trace sees the scores
   */
  default INDArray between(INDArray queries, INDArray keys, Trace trace) {
    return trace.see("scores", between(queries, keys));
  }
}
