package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-root-cut-to-integer",
    title = "You cut √d_k to a whole number on the way back",
    explanation =
        "For 5 features you divide by 2, not by 2.236. It goes unnoticed for 4, 16 or 64 "
            + "features, whose roots are whole.",
    hint = "Which type has the variable that keeps the root?",
    section = "Back through the scores")
public final class WholeRoot implements RightElsewhere {
  @Override
  public INDArray queries(INDArray dScores, INDArray keys) {
    return MatrixProduct.of(dScores, keys).div(root(keys));
  }

  @Override
  public INDArray keys(INDArray dScores, INDArray queries) {
    return MatrixProduct.of(dScores.transpose(), queries).div(root(queries));
  }

  private static int root(INDArray vectors) {
    return (int) Math.sqrt(vectors.columns());
  }
}
