package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "fixed-root-of-three",
    title = "Your divisor is always √3",
    explanation =
        "Your scores are right where d_k is 3 and wrong elsewhere. In the worked example "
            + "d_k = 3; the formula asks for the width of the keys that are given.",
    hint = "Where does the number under your root come from?",
    section = "Scaled dot product")
public final class FixedRootOfThree implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, keys).div(Math.sqrt(3));
  }
}
