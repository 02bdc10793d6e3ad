package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "product-of-transposes-in-projection",
    title = "You transposed W and E and kept their order",
    explanation =
        "Your result is the transpose of E·W, and where d_in and d_out differ nothing "
            + "fits. Only the weights need a transpose, since only they have the features "
            + "along the wrong side.",
    hint = "Of the two matrices, which one has d_in already where the product needs it?",
    section = "The other convention")
public record ProductOfTransposes(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    return weights.transpose().mmul(features.transpose());
  }
}
