package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "keys-times-queries",
    title = "You computed K·Qᵀ: the two are exchanged",
    explanation =
        "Your result is the right one with rows and columns exchanged. A row is a query "
            + "and a column is a key; the next step shares out the attention of each row.",
    hint = "In row 1 of your result, whose scores stand there: a query's or a key's?",
    section = "Not symmetric")
public final class KeysTimesQueries implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(keys, queries).div(Math.sqrt(keys.columns()));
  }
}
