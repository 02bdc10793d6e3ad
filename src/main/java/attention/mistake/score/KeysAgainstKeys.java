package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "keys-against-keys",
    title = "You compared keys with keys",
    explanation =
        "Your result is symmetric, and the queries change nothing in it. A query asks "
            + "and a key answers; each score needs one of both.",
    hint = "Where does your code use the queries?",
    section = "What a score is")
public final class KeysAgainstKeys implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(keys, keys).div(Math.sqrt(keys.columns()));
  }
}
