package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "integer-reciprocal",
    title = "Your scale is 0",
    explanation =
        "All your scores are 0. In Java 1 divided by a larger integer is 0, the decimals "
            + "are cut off; every score is then multiplied by 0.",
    hint = "Which types stand on both sides of your division? What does Java make of 1 / 2?",
    section = "What a wide spread does")
public final class IntegerReciprocal implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, keys).mul(1 / keys.columns());
  }
}
