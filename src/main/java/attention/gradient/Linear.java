package attention.gradient;

import attention.project.LinearProjection;
import attention.tensor.Shapes;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a linear projection has learned; or, since a gradient has the shape of what it belongs to,
 * the gradients of both.
 *
 * @param weights {@code [d_out, d_in]}
 * @param bias {@code [d_out]}
 */
public record Linear(INDArray weights, INDArray bias) {
  /** Refuses a bias that does not fit the weights. */
  public Linear {
    Shapes.ofParameter("weights", weights, "d_out", "d_in").parameter("bias", bias, "d_out");
  }

  /** The projection with these numbers. */
  public LinearProjection projection() {
    return new LinearProjection(weights, bias);
  }
}
