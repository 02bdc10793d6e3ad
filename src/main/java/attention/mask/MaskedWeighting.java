package attention.mask;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Turns each query's scores into weights over the keys that it may see. */
@FunctionalInterface
public interface MaskedWeighting {
  /**
   * Weighs the keys, one row of scores at a time.
   *
   * @param scores {@code [n_q, n_k]}
   * @param length how many keys are real, 0 to n_k; those behind are padding and get weight 0
   * @param causal whether a query may see no key after itself; the last query stands at the last
   *     key, so that query i sees the keys up to {@code i + n_k − n_q}
   * @return a new array of the same shape: hidden keys have weight 0, the others share 1; a row
   *     with every key hidden is zeros
   */
  INDArray of(INDArray scores, int length, boolean causal);
}
