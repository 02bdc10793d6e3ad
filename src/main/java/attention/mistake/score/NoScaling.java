package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "no-scaling",
    title = "You did not scale",
    explanation =
        "Each of your scores is √d_k times too large: they are plain dot products, or "
            + "divided by 1. In Java 1 / 2 divides integers and gives 0, and d_k to the power "
            + "0 is 1, so Math.pow(d_k, 1 / 2) scales nothing.",
    hint = "What is your divisor as a number? Print it.",
    section = "What a wide spread does")
public final class NoScaling implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, keys);
  }
}
