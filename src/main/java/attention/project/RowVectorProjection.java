package attention.project;

import attention.tensor.MatrixProduct;
import attention.tensor.Shapes;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Multiplies each token's row of features by a weight matrix: {@code q_i = x_i·W + b}.
 *
 * <p>The row-vector convention of Vaswani et al. 2017, section 3.2.2, and of most code that stores
 * weights as {@code [d_in, d_out]}. With {@code W = Aᵀ} it computes what {@link LinearProjection}
 * computes with A: the same numbers, stored the other way round.
 */
public final class RowVectorProjection implements Projection {
  private final INDArray weights; // [d_in, d_out]
  private final INDArray bias; // [d_out]

  /**
   * A projection without bias.
   *
   * @param weights {@code [d_in, d_out]}
   */
  public RowVectorProjection(INDArray weights) {
    this(weights, zeroBias(weights));
  }

  /**
   * A projection with bias.
   *
   * @param weights {@code [d_in, d_out]}
   * @param bias {@code [d_out]}, added to every token
   * @throws attention.tensor.ShapeException if the two disagree on d_out
   */
  public RowVectorProjection(INDArray weights, INDArray bias) {
    Shapes.ofParameter("weights", weights, "d_in", "d_out").parameter("bias", bias, "d_out");
    this.weights = weights.dup('c');
    this.bias = bias.dup('c');
  }

  /**
   * {@inheritDoc}
   *
   * @throws attention.tensor.ShapeException if features and weights disagree on d_in
   */
  @Override
  public INDArray of(INDArray features) {
    Shapes.of("features", features, "n", "d_in").parameter("weights", weights, "d_in", "d_out");
    return MatrixProduct.of(features, weights).add(bias);
  }

  private static INDArray zeroBias(INDArray weights) {
    long dOut = Shapes.ofParameter("weights", weights, "d_in", "d_out").size("d_out");
    return Nd4j.zeros(DataType.DOUBLE, dOut);
  }
}
