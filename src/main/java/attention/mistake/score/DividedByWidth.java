package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "divided-by-width",
    title = "You divided by d_k, not by its root",
    explanation =
        "Each of your scores is √d_k times too small. Dividing by the whole width, or by "
            + "the root twice, makes all keys look nearly alike; the root alone brings the "
            + "spread back to 1.",
    hint = "By what number do you divide at d_k = 4, and by what number should you?",
    section = "Why the root of d_k?")
public final class DividedByWidth implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, keys).div(keys.columns());
  }
}
