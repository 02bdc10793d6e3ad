package attention.multihead;

import attention.project.LinearProjection;
import attention.project.Projection;
import attention.tensor.Gaussian;
import attention.tensor.Shapes;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What one projection of multi-head attention has learned. It keeps the arrays that it is given.
 *
 * @param weights {@code [d_out, d_in]}
 * @param bias {@code [d_out]}
 */
public record LinearWeights(INDArray weights, INDArray bias) {
  /** Refuses arrays that disagree on d_out. */
  public LinearWeights {
    Shapes.ofParameter("weights", weights, "d_out", "d_in").parameter("bias", bias, "d_out");
  }

  /** Weights of variance {@code 1/d}, so that features keep their size, and a bias of zeros. */
  static LinearWeights random(int d, Gaussian gaussian) {
    return new LinearWeights(
        gaussian.matrix(d, d).div(Math.sqrt(d)), Nd4j.zeros(DataType.DOUBLE, d));
  }

  /** How many numbers there are to learn: {@code d_out·d_in + d_out}. */
  public long count() {
    return weights.length() + bias.length();
  }

  /** The projection with these weights, {@code W·e_i + b}. */
  public Projection projection() {
    return new LinearProjection(weights, bias);
  }
}
