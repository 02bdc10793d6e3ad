package attention.head;

import attention.mask.Mask;
import attention.mix.Mixing;
import attention.mix.WeightedSum;
import attention.score.ScaledDotProductScores;
import attention.score.Scores;
import attention.trace.Trace;
import attention.weight.Softmax;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What is common to all attention: queries, keys and values become context, {@code
 * softmax(mask(Q·Kᵀ/√d_k))·V}. Whoever uses it says where the three come from. Vaswani et al. 2017,
 * section 3.2.1, equation (1).
 *
 * @param similarity queries and keys to scores {@code [n_q, n_k]}
 * @param weighting scores to weights {@code [n_q, n_k]}
 * @param mixing weights and values to context {@code [n_q, d_v]}
 */
public record AttentionFunction(Scores similarity, Weighting weighting, Mixing mixing) {
  /** Scaled dot-product attention, as in the paper. */
  public static AttentionFunction scaledDotProduct() {
    return new AttentionFunction(new ScaledDotProductScores(), new Softmax(), new WeightedSum());
  }

  /** Attends to every key; otherwise as {@link #of(INDArray, INDArray, INDArray, Mask, Trace)}. */
  public INDArray of(INDArray queries, INDArray keys, INDArray values) {
    return of(queries, keys, values, Mask.none(), Trace.none());
  }

  /**
   * Gathers a context for every query.
   *
   * @param queries {@code [n_q, d_k]}; perhaps with {@code batch}, or {@code batch, heads}, in
   *     front
   * @param keys {@code [n_k, d_k]}, with the same in front
   * @param values {@code [n_k, d_v]}, with the same in front
   * @param mask which keys a query may see; a query that may see none gets a context of zeros
   * @param trace sees scores, perhaps scaled, masked if there is a mask, weights and context
   * @return a new array {@code [n_q, d_v]}, with the same in front
   * @throws attention.tensor.ShapeException if shapes do not fit, the mask's among them
   * @throws IllegalArgumentException if the mask is null
   */
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask, Trace trace) {
    if (mask == null) {
      throw new IllegalArgumentException("mask is null; where nothing is hidden, give Mask.none()");
    }
    INDArray scores = similarity.between(queries, keys, trace);
    INDArray seen = mask.equals(Mask.none()) ? scores : trace.see("masked", mask.over(scores));
    INDArray weights = trace.see("weights", weighting.of(seen));
    return trace.see("context", mixing.of(weights, values));
  }
}
