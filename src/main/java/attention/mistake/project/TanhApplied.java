package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "tanh-applied",
    title = "You applied tanh to the product",
    explanation =
        "All your numbers lie between -1 and 1. Some layers of a neural network squeeze "
            + "their numbers so; a projection of attention only multiplies and adds.",
    hint = "What happens to your numbers after the product? Nothing should.",
    section = "All tokens at once")
public record TanhApplied(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    return Transforms.tanh(MatrixProduct.ofTransposed(features, weights));
  }
}
