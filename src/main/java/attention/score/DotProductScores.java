package attention.score;

import attention.tensor.MatrixProduct;
import attention.tensor.Shapes;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The dot product: {@code s_ij = q_i·k_j}, for all pairs at once {@code S = Q·Kᵀ}.
 *
 * <p>Any real number, and the wider the vectors the larger: for independent entries of variance 1
 * its variance is d_k, which {@link ScaledDotProductScores} mends. Luong et al. 2015, section 3.1;
 * Vaswani et al. 2017, section 3.2.1.
 */
public final class DotProductScores implements Scores {
  /**
   * {@inheritDoc}
   *
   * @throws attention.tensor.ShapeException if the two disagree on d_k
   */
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    Shapes.of("queries", queries, "n_q", "d_k").and("keys", keys, "n_k", "d_k");
    return MatrixProduct.ofTransposed(queries, keys);
  }
}
