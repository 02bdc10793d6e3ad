package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "half-of-width",
    title = "You divided by half of d_k",
    explanation =
        "Your scores are right at d_k = 4 and wrong elsewhere. To the power one half is "
            + "a root, and times one half is not; at 4 the two happen to be equal.",
    hint = "By what number do you divide at d_k = 16, and by what number should you?",
    section = "Scaled dot product")
public final class HalfOfWidth implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, keys).div(keys.columns() / 2.0);
  }
}
