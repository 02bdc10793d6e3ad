package attention.weight;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Turns each query's scores into weights over the keys. */
@FunctionalInterface
public interface Weighting {
  /**
   * Weighs the keys, one row of scores at a time.
   *
   * @param scores {@code [n_q, n_k]} or {@code [batch, n_q, n_k]}
   * @return a new array of the same shape; every row is ≥ 0 and sums to 1, but for a row of −∞,
   *     which leaves no key to weigh: it gives zeros
   */
  INDArray of(INDArray scores);
}
