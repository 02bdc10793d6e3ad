package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "root-rounded",
    title = "You rounded the root",
    explanation =
        "Your scores are right where √d_k is a whole number, and a little off elsewhere. "
            + "√3 ≈ 1.7321 is not 2 and √6 ≈ 2.4495 is not 2; the root is used as it is.",
    hint = "Which type has your root?",
    section = "What a wide spread does")
public final class RootRounded implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, keys).div(Math.round(Math.sqrt(keys.columns())));
  }
}
