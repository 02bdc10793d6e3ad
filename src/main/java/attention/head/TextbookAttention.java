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
 * Attention one step after the other, as it is written: {@code softmax(mask(Q·Kᵀ/√d_k))·V}. Every
 * score is held at once, {@code n_q·n_k} of them. Vaswani et al. 2017, section 3.2.1, equation (1).
 *
 * @param similarity queries and keys to scores {@code [n_q, n_k]}
 * @param weighting scores to weights {@code [n_q, n_k]}
 * @param mixing weights and values to context {@code [n_q, d_v]}
 */
public record TextbookAttention(Scores similarity, Weighting weighting, Mixing mixing)
    implements AttentionFunction {
  /** With scaled dot products and softmax. */
  public static TextbookAttention scaledDotProduct() {
    return new TextbookAttention(new ScaledDotProductScores(), new Softmax(), new WeightedSum());
  }

  /**
   * {@inheritDoc}
   *
   * @param trace sees scores, perhaps scaled, masked if there is a mask, weights and context
   */
  @Override
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
