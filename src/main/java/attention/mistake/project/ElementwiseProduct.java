package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "elementwise-product-in-projection",
    title = "You multiplied features and weights number by number",
    explanation =
        "Each of your numbers is a single product, and nothing is added up. A projection "
            + "needs, for each output, the sum over all features of a token: a matrix product.",
    hint = "ND4J has mul and mmul. Which one multiplies rows by columns?",
    section = "One token")
public record ElementwiseProduct(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    return features.mul(weights);
  }
}
