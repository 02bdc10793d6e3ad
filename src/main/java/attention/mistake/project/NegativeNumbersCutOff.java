package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "negative-numbers-cut-off",
    title = "You made negative numbers 0",
    explanation =
        "Your positive numbers are right, and where a negative one should be you have 0. "
            + "Many layers of a neural network do that after multiplying; a projection of "
            + "attention does not.",
    hint = "What happens to your numbers after the product? Nothing should.",
    section = "All tokens at once")
public record NegativeNumbersCutOff(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    return Transforms.relu(MatrixProduct.ofTransposed(features, weights));
  }
}
