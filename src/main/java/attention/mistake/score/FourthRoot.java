package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "fourth-root",
    title = "You took the root twice, or scaled one side only",
    explanation =
        "You divided by the fourth root of d_k, so your scores are still too large. That "
            + "number is right if queries and keys are both divided by it; together that makes "
            + "√d_k.",
    hint = "By what number is a score divided in all, from the vectors to the result?",
    section = "Scaled dot product")
public final class FourthRoot implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, keys).div(Math.sqrt(Math.sqrt(keys.columns())));
  }
}
