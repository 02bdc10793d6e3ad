package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "divided-by-root-of-outputs",
    title = "You divided by √d_out",
    explanation =
        "Each of your numbers is √d_out times too small. Attention does divide by a root "
            + "of a width, but later, where queries and keys are compared; a projection only "
            + "multiplies and adds.",
    hint = "Which step of attention divides by a root, and is this the one?",
    section = "All tokens at once")
public final class DividedByRootOfOutputs implements Projection {
  private final INDArray weights; // [d_out, d_in]

  public DividedByRootOfOutputs(INDArray weights) {
    this.weights = weights;
  }

  @Override
  public INDArray of(INDArray features) {
    return MatrixProduct.ofTransposed(features, weights).div(Math.sqrt(weights.rows()));
  }
}
