package attention.project;

import attention.tensor.MatrixProduct;
import attention.tensor.Shapes;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Multiplies each token's column of features by a weight matrix: {@code q_i = W·e_i + b}.
 *
 * <p>Tokens stand in rows, so for all of them at once this reads {@code Q = E·Wᵀ + b}. It mixes the
 * features of one token and never one token with another; {@code W·E} would do the opposite. The
 * weights are {@code [d_out, d_in]}, as in PyTorch's {@code Linear}; for the paper's {@code x·W}
 * see {@link RowVectorProjection}. Vaswani et al. 2017, section 3.2.2.
 */
public final class LinearProjection implements Projection {
  private final INDArray weights; // [d_out, d_in]
  private final INDArray bias; // [d_out]

  /**
   * A projection without bias.
   *
   * @param weights {@code [d_out, d_in]}
   */
  public LinearProjection(INDArray weights) {
    this(weights, zeroBias(weights));
  }

  /**
   * A projection with bias.
   *
   * @param weights {@code [d_out, d_in]}
   * @param bias {@code [d_out]}, added to every token
   * @throws attention.tensor.ShapeException if the two disagree on d_out
   */
  public LinearProjection(INDArray weights, INDArray bias) {
    Shapes.ofParameter("weights", weights, "d_out", "d_in").parameter("bias", bias, "d_out");
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
    Shapes.of("features", features, "n", "d_in").parameter("weights", weights, "d_out", "d_in");
    return MatrixProduct.ofTransposed(features, weights).add(bias);
  }

  private static INDArray zeroBias(INDArray weights) {
    long dOut = Shapes.ofParameter("weights", weights, "d_out", "d_in").size("d_out");
    return Nd4j.zeros(DataType.DOUBLE, dOut);
  }
}
