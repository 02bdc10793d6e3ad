package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "bias-of-ones",
    title = "You added a bias of 1",
    explanation =
        "Each of your numbers is 1 too large. A projection may have a bias, but this one "
            + "was given none, and none is not the same as ones.",
    hint = "What is added to the product in the formula of this exercise?",
    section = "A bias, if you want one")
public record BiasOfOnes(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    return MatrixProduct.ofTransposed(features, weights).add(1);
  }
}
