package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-of-keys-from-rows",
    title = "You did not turn dS round for dK",
    explanation =
        "Your dK is dS·Q: key j gets what belongs to query j. The scores of key j stand "
            + "in column j of dS, so dS is transposed here.",
    hint = "Which scores does key j take part in? Are they a row or a column of dS?",
    section = "Back through the scores")
public final class KeysFromRows implements RightElsewhere {
  @Override
  public INDArray keys(INDArray dScores, INDArray queries) {
    return dScores.mmul(queries).div(Math.sqrt(queries.columns()));
  }
}
