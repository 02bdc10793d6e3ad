package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-root-of-tokens",
    title = "You took the root of the number of tokens",
    explanation =
        "You divide by the root of how many rows there are, not of how wide they are. d_k "
            + "is the length of one query or key: the number of columns.",
    hint = "Which of the sizes of the second argument is d_k: rows() or columns()?",
    section = "Back through the scores")
public final class RootOfTokens implements RightElsewhere {
  @Override
  public INDArray queries(INDArray dScores, INDArray keys) {
    return MatrixProduct.of(dScores, keys).div(Math.sqrt(keys.rows()));
  }

  @Override
  public INDArray keys(INDArray dScores, INDArray queries) {
    return MatrixProduct.of(dScores.transpose(), queries).div(Math.sqrt(queries.rows()));
  }
}
