package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "reshape-instead-of-transpose-in-scores",
    title = "You reshaped the keys where a transpose is needed",
    explanation =
        "Your result has the right shape and wrong numbers. A reshape keeps the numbers "
            + "in their order and only cuts the rows elsewhere, so parts of different keys get "
            + "mixed; a transpose makes each key a column.",
    hint =
        "Write a [2, 3] matrix on paper, then what reshape(3, 2) makes of it, then its "
            + "transpose.",
    section = "All pairs at once")
public final class ReshapeInsteadOfTranspose implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return queries.mmul(keys.reshape(keys.columns(), keys.rows())).div(Math.sqrt(keys.columns()));
  }
}
