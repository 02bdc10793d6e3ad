package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-scaled-twice",
    title = "You divided by √d_k twice",
    explanation =
        "Your gradient is divided by d_k, so it is too small by √d_k. The forward step "
            + "has the root once; dS is the gradient of scores that are scaled already, and "
            + "holds no root of its own.",
    hint = "Count the roots in S = Q·Kᵀ/√d_k.",
    section = "Back through the scores")
public final class ScaledByWidth implements RightElsewhere {
  @Override
  public INDArray queries(INDArray dScores, INDArray keys) {
    return MatrixProduct.of(dScores, keys).div(keys.columns());
  }

  @Override
  public INDArray keys(INDArray dScores, INDArray queries) {
    return MatrixProduct.of(dScores.transpose(), queries).div(queries.columns());
  }
}
