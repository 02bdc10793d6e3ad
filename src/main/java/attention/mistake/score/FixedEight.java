package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "fixed-eight",
    title = "Your divisor is always 8",
    explanation =
        "Your scores are wrong by one factor, which changes with the width. The paper "
            + "has d_k = 64 and √64 = 8; the formula asks for the width of the keys that are "
            + "given.",
    hint = "Where does the number under your root come from?",
    section = "Scaled dot product")
public final class FixedEight implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, keys).div(8);
  }
}
