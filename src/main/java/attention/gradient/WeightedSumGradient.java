package attention.gradient;

import attention.tensor.MatrixProduct;
import attention.tensor.Shapes;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Undoes {@code C = A·V}, the weighted sum of the values.
 *
 * <p>Value j went into the context of every query i, with weight a_ij; so it gets back {@code dv_j
 * = Σ_i a_ij·dc_i}. Weight a_ij multiplied all of value j; so it gets back {@code da_ij =
 * dc_i·v_j}.
 */
public final class WeightedSumGradient {
  /**
   * Forward {@code C = A·V}, backward {@code dV = Aᵀ·dC}.
   *
   * @param weights A, {@code [n_q, n_k]}, perhaps with {@code batch}, or {@code batch, heads}, in
   *     front
   * @param dContext dC, {@code [n_q, d_v]}, with the same in front
   * @return dV, a new array {@code [n_k, d_v]}, with the same in front
   * @throws attention.tensor.ShapeException if the two disagree on n_q
   */
  public INDArray values(INDArray weights, INDArray dContext) {
    Shapes.of("weights", weights, "n_q", "n_k").and("dContext", dContext, "n_q", "d_v");
    return MatrixProduct.transposedTimes(weights, dContext);
  }

  /**
   * Forward {@code C = A·V}, backward {@code dA = dC·Vᵀ}.
   *
   * @param values V, {@code [n_k, d_v]}, perhaps with {@code batch}, or {@code batch, heads}, in
   *     front
   * @param dContext dC, {@code [n_q, d_v]}, with the same in front
   * @return dA, a new array {@code [n_q, n_k]}, with the same in front
   * @throws attention.tensor.ShapeException if the two disagree on d_v
   */
  public INDArray weights(INDArray values, INDArray dContext) {
    Shapes.of("values", values, "n_k", "d_v").and("dContext", dContext, "n_q", "d_v");
    return MatrixProduct.ofTransposed(dContext, values);
  }
}
