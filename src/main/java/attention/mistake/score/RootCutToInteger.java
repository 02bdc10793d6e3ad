package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "root-cut-to-integer",
    title = "You cut the decimals off the root",
    explanation =
        "Your scores are right where √d_k is a whole number, and too large elsewhere. A "
            + "cast to int makes 2 of √6 ≈ 2.4495 and 1 of √3; a test at d_k = 4 or 64 does "
            + "not notice.",
    hint = "Which type has your root?",
    section = "What a wide spread does")
public final class RootCutToInteger implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, keys).div((int) Math.sqrt(keys.columns()));
  }
}
