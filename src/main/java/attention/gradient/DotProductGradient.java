package attention.gradient;

import attention.tensor.MatrixProduct;
import attention.tensor.Shapes;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Undoes {@code S = Q·Kᵀ}: in {@code s_ij = q_i·k_j} each of the two is the other's factor, so
 * {@code dq_i = Σ_j ds_ij·k_j} and {@code dk_j = Σ_i ds_ij·q_i}.
 */
public final class DotProductGradient {
  /**
   * Forward {@code S = Q·Kᵀ}, backward {@code dQ = dS·K}.
   *
   * @param dScores dS, {@code [n_q, n_k]}, perhaps with {@code batch}, or {@code batch, heads}, in
   *     front
   * @param keys K, {@code [n_k, d_k]}, with the same in front
   * @return dQ, a new array {@code [n_q, d_k]}, with the same in front
   * @throws attention.tensor.ShapeException if the two disagree on n_k
   */
  public INDArray queries(INDArray dScores, INDArray keys) {
    Shapes.of("dScores", dScores, "n_q", "n_k").and("keys", keys, "n_k", "d_k");
    return MatrixProduct.of(dScores, keys);
  }

  /**
   * Forward {@code S = Q·Kᵀ}, backward {@code dK = dSᵀ·Q}.
   *
   * @param dScores dS, {@code [n_q, n_k]}, perhaps with {@code batch}, or {@code batch, heads}, in
   *     front
   * @param queries Q, {@code [n_q, d_k]}, with the same in front
   * @return dK, a new array {@code [n_k, d_k]}, with the same in front
   * @throws attention.tensor.ShapeException if the two disagree on n_q
   */
  public INDArray keys(INDArray dScores, INDArray queries) {
    Shapes.of("dScores", dScores, "n_q", "n_k").and("queries", queries, "n_q", "d_k");
    return MatrixProduct.transposedTimes(dScores, queries);
  }
}
