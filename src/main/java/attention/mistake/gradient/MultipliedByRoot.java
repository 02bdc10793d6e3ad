package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-multiplied-by-root",
    title = "You multiplied by √d_k where it divides",
    explanation =
        "Your gradient is too large by d_k. The way back does not undo a division by "
            + "multiplying: the derivative of x/√d_k is 1/√d_k.",
    hint =
        "If S grows by 1/√d_k for a step in the product, which factor does the gradient " + "get?",
    section = "Back through the scores")
public final class MultipliedByRoot implements RightElsewhere {
  @Override
  public INDArray queries(INDArray dScores, INDArray keys) {
    return MatrixProduct.of(dScores, keys).mul(Math.sqrt(keys.columns()));
  }

  @Override
  public INDArray keys(INDArray dScores, INDArray queries) {
    return MatrixProduct.of(dScores.transpose(), queries).mul(Math.sqrt(queries.columns()));
  }
}
