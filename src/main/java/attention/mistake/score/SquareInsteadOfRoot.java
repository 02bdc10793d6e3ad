package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "square-instead-of-root",
    title = "You divided by the square of d_k",
    explanation =
        "Your scores are far too small. You have taken d_k times d_k where the root of "
            + "d_k is needed: the number that times itself gives d_k.",
    hint = "By what number do you divide at d_k = 4, and by what number should you?",
    section = "Scaled dot product")
public final class SquareInsteadOfRoot implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, keys).div(Math.pow(keys.columns(), 2));
  }
}
