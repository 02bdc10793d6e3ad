package attention.gradient;

import attention.mask.Mask;
import attention.score.ScaledDotProductScores;
import attention.tensor.Shapes;
import attention.trace.Trace;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Undoes {@code C = softmax(mask(Q·Kᵀ/√d_k))·V}: what queries, keys and values get back from the
 * context. The forward steps, last first.
 */
public final class AttentionFunctionGradient {
  private static final ScaledDotProductScores SIMILARITY = new ScaledDotProductScores();
  private static final Softmax WEIGHTING = new Softmax();
  private static final MaskGradient MASKING = new MaskGradient();

  private final AttentionGradient backward;

  /** The gradient as the course computes it. */
  public AttentionFunctionGradient() {
    this(new AttentionBackward());
  }

  /**
   * The gradient made of someone's own steps.
   *
   * @param backward asked for the gradients of values, weights, scores, queries and keys
   */
  public AttentionFunctionGradient(AttentionGradient backward) {
    this.backward = backward;
  }

  /**
   * What the three inputs get back.
   *
   * @param queries dQ, {@code [n_q, d_k]}
   * @param keys dK, {@code [n_k, d_k]}
   * @param values dV, {@code [n_k, d_v]}
   */
  public record Result(INDArray queries, INDArray keys, INDArray values) {}

  /**
   * Goes back from the context to queries, keys and values.
   *
   * @param queries Q, {@code [n_q, d_k]}, perhaps with {@code batch}, or {@code batch, heads}, in
   *     front
   * @param keys K, {@code [n_k, d_k]}, with the same in front
   * @param values V, {@code [n_k, d_v]}, with the same in front
   * @param mask which keys a query may see
   * @param dContext dC, {@code [n_q, d_v]}, with the same in front
   * @param trace sees dValues, dWeights, dMasked if there is a mask, dScores, dQueries and dKeys
   * @throws attention.tensor.ShapeException if shapes do not fit, the mask's among them
   * @throws IllegalArgumentException if the mask is null
   */
  public Result of(
      INDArray queries, INDArray keys, INDArray values, Mask mask, INDArray dContext, Trace trace) {
    Shapes.of("queries", queries, "n_q", "d_k")
        .and("keys", keys, "n_k", "d_k")
        .and("values", values, "n_k", "d_v")
        .and("dContext", dContext, "n_q", "d_v");
    MaskGradient.requireMask(mask);
    // Backward needs the weights that forward made.
    INDArray weights = WEIGHTING.of(mask.over(SIMILARITY.between(queries, keys)));
    INDArray dValues = trace.see("dValues", backward.values(weights, dContext));
    INDArray dWeights = trace.see("dWeights", backward.weights(values, dContext));
    INDArray dScores = dScores(backward.scores(weights, dWeights), mask, trace);
    INDArray dQueries = trace.see("dQueries", backward.queries(dScores, keys));
    INDArray dKeys = trace.see("dKeys", backward.keys(dScores, queries));
    return new Result(dQueries, dKeys, dValues);
  }

  private static INDArray dScores(INDArray dMasked, Mask mask, Trace trace) {
    return trace.see(
        "dScores",
        mask.equals(Mask.none()) ? dMasked : MASKING.scores(mask, trace.see("dMasked", dMasked)));
  }
}
