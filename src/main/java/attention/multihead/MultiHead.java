package attention.multihead;

import attention.mask.Mask;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Attention by several heads; where queries, keys and values come from is the caller's choice. */
@FunctionalInterface
public interface MultiHead {
  /**
   * Gives every query token its context.
   *
   * @param queries {@code [n_q, d_model]} or {@code [batch, n_q, d_model]}, not yet projected
   * @param keys {@code [n_k, d_model]}, or with the same batch
   * @param values {@code [n_k, d_model]}, or with the same batch
   * @param mask which keys a query may see
   * @return a new array {@code [n_q, d_model]}, or with the same batch
   */
  INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask);

  /** The same, where every query may see every key. */
  default INDArray of(INDArray queries, INDArray keys, INDArray values) {
    return of(queries, keys, values, Mask.none());
  }
}
