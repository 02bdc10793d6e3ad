package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "mean-instead-of-sum",
    title = "You divided by d_in",
    explanation =
        "Each of your numbers is d_in times too small: the mean of the products and not "
            + "their sum. A row times a column is a sum, nothing is divided.",
    hint = "What do you do with the products after you have added them up?",
    section = "One token")
public record MeanInsteadOfSum(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    return MatrixProduct.ofTransposed(features, weights).div(weights.columns());
  }
}
