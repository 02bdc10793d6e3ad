package attention.project;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Multiplies each token's row of features by a weight matrix: {@code q_i = x_i·W + b}.
 *
 * <p>The row-vector convention of Vaswani et al. 2017, section 3.2.2, and of most code that stores
 * weights as {@code [d_in, d_out]}. With {@code W = Aᵀ} it computes what {@link LinearProjection}
 * computes with A: the same numbers, stored the other way round.
 */
public final class RowVectorProjection implements Projection {
  private final LinearProjection columns;

  /**
   * A projection without bias.
   *
   * @param weights {@code [d_in, d_out]}
   */
  public RowVectorProjection(INDArray weights) {
    this.columns = new LinearProjection(weights.transpose());
  }

  /**
   * A projection with bias.
   *
   * @param weights {@code [d_in, d_out]}
   * @param bias {@code [d_out]}, added to every token
   */
  public RowVectorProjection(INDArray weights, INDArray bias) {
    this.columns = new LinearProjection(weights.transpose(), bias);
  }

  @Override
  public INDArray of(INDArray features) {
    return columns.of(features);
  }
}
