package attention.mix;

import attention.tensor.MatrixProduct;
import attention.tensor.Shapes;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The weighted sum of the values: {@code context_i = Σ_j a_ij·v_j}, for all queries {@code A·V}.
 *
 * <p>It sums values, not embeddings: without V the value projection would have no effect. Where a
 * row of weights sums to 1, each entry of its context lies between the smallest and the largest
 * value in that column. Vaswani et al. 2017, section 3.2.1.
 */
public final class WeightedSum implements Mixing {
  /**
   * {@inheritDoc}
   *
   * @throws attention.tensor.ShapeException if the two disagree on n_k
   */
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    Shapes.of("weights", weights, "n_q", "n_k").and("values", values, "n_k", "d_v");
    return MatrixProduct.of(weights, values);
  }
}
