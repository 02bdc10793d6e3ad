package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "root-of-all-numbers",
    title = "You took the root of how many numbers the keys hold",
    explanation =
        "Your scores are too small, and the more keys there are, the smaller. length() "
            + "counts all numbers of an array, n_k·d_k; the spread depends on the width d_k "
            + "alone.",
    hint = "What does length() count, and which size do you want?",
    section = "Why the root of d_k?")
public final class RootOfAllNumbers implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, keys).div(Math.sqrt((double) keys.length()));
  }
}
