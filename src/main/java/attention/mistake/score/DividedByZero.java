package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "divided-by-zero",
    title = "You divided by 0",
    explanation =
        "Your scores are ∞ and -∞, and NaN where the dot product is 0. In Java 1 divided "
            + "by a larger integer is 0, and its root is 0 too; what you divide by that is "
            + "infinite.",
    hint = "What is your divisor as a number? Print it.",
    section = "What a wide spread does")
public final class DividedByZero implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    int scale = 1 / keys.columns();
    return MatrixProduct.ofTransposed(queries, keys).div(Math.sqrt(scale));
  }
}
