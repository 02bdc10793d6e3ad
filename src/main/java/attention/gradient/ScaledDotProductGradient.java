package attention.gradient;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Undoes {@code S = Q·Kᵀ/√d_k}: the same as {@link DotProductGradient}, over √d_k. A factor of the
 * forward step is a factor of its gradient.
 */
public final class ScaledDotProductGradient {
  private static final DotProductGradient DOT_PRODUCT = new DotProductGradient();

  /**
   * Forward {@code S = Q·Kᵀ/√d_k}, backward {@code dQ = dS·K/√d_k}.
   *
   * @param dScores dS, {@code [n_q, n_k]}, perhaps with {@code batch}, or {@code batch, heads}, in
   *     front
   * @param keys K, {@code [n_k, d_k]}, with the same in front
   * @return dQ, a new array {@code [n_q, d_k]}, with the same in front
   * @throws attention.tensor.ShapeException if the two disagree on n_k
   */
  public INDArray queries(INDArray dScores, INDArray keys) {
    INDArray unscaled = DOT_PRODUCT.queries(dScores, keys);
    return unscaled.div(rootOfWidth(unscaled));
  }

  /**
   * Forward {@code S = Q·Kᵀ/√d_k}, backward {@code dK = dSᵀ·Q/√d_k}.
   *
   * @param dScores dS, {@code [n_q, n_k]}, perhaps with {@code batch}, or {@code batch, heads}, in
   *     front
   * @param queries Q, {@code [n_q, d_k]}, with the same in front
   * @return dK, a new array {@code [n_k, d_k]}, with the same in front
   * @throws attention.tensor.ShapeException if the two disagree on n_q
   */
  public INDArray keys(INDArray dScores, INDArray queries) {
    INDArray unscaled = DOT_PRODUCT.keys(dScores, queries);
    return unscaled.div(rootOfWidth(unscaled));
  }

  private static double rootOfWidth(INDArray vectors) {
    double dK = vectors.size(-1); // queries and keys are equally wide
    return Math.sqrt(dK);
  }
}
