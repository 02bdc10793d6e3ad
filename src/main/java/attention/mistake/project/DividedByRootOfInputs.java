package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "divided-by-root-of-inputs",
    title = "You divided by √d_in",
    explanation =
        "Each of your numbers is √d_in times too small. Attention does divide by a root "
            + "of a width, but later, where queries and keys are compared; a projection only "
            + "multiplies and adds.",
    hint = "Which step of attention divides by a root, and is this the one?",
    section = "All tokens at once")
public record DividedByRootOfInputs(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    return MatrixProduct.ofTransposed(features, weights).div(Math.sqrt(weights.columns()));
  }
}
