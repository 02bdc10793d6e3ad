package attention.mix;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Mixes the values of all tokens into one context vector for each query. */
@FunctionalInterface
public interface Mixing {
  /**
   * Mixes the values.
   *
   * @param weights {@code [n_q, n_k]} or {@code [batch, n_q, n_k]}
   * @param values {@code [n_k, d_v]} or {@code [batch, n_k, d_v]}
   * @return a new array {@code [n_q, d_v]} or {@code [batch, n_q, d_v]}
   */
  INDArray of(INDArray weights, INDArray values);
}
