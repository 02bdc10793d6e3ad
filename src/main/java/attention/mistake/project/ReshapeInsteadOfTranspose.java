package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "reshape-instead-of-transpose-in-projection",
    title = "You reshaped the weights where a transpose is needed",
    explanation =
        "Your result has the right shape and wrong numbers. A reshape keeps the numbers "
            + "in their order and only cuts the rows elsewhere; a transpose makes each row a "
            + "column.",
    hint =
        "Write a [2, 3] matrix on paper, then what reshape(3, 2) makes of it, then its "
            + "transpose.",
    section = "All tokens at once")
public record ReshapeInsteadOfTranspose(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    return features.mmul(weights.reshape(weights.columns(), weights.rows()));
  }
}
