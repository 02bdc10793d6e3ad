package attention.head;

import attention.mask.Mask;
import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What is common to all attention: queries, keys and values become context. Whoever uses it says
 * where the three come from; how it is calculated, step by step or fast, is a choice of its own.
 * Vaswani et al. 2017, section 3.2.1, equation (1).
 */
@FunctionalInterface
public interface AttentionFunction {
  /** Scaled dot-product attention step by step, as in the paper. */
  static AttentionFunction scaledDotProduct() {
    return TextbookAttention.scaledDotProduct();
  }

  /**
   * Gathers a context for every query.
   *
   * @param queries {@code [n_q, d_k]}; perhaps with {@code batch}, or {@code batch, heads}, in
   *     front
   * @param keys {@code [n_k, d_k]}, with the same in front
   * @param values {@code [n_k, d_v]}, with the same in front
   * @param mask which keys a query may see; a query that may see none gets a context of zeros
   * @param trace sees what there is to see on the way, the context at least
   * @return a new array {@code [n_q, d_v]}, with the same in front
   * @throws attention.tensor.ShapeException if shapes do not fit, the mask's among them
   * @throws IllegalArgumentException if the mask is null
   */
  INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask, Trace trace);

  /** Attends to every key; otherwise as {@link #of(INDArray, INDArray, INDArray, Mask, Trace)}. */
  default INDArray of(INDArray queries, INDArray keys, INDArray values) {
    return of(queries, keys, values, Mask.none(), Trace.none());
  }
}
