package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-of-queries-from-columns",
    title = "You turned dS round for dQ",
    explanation =
        "Your dQ is dSᵀ·K: query i gets what belongs to key i. The scores of query i are "
            + "row i of dS, so the sum runs along that row.",
    hint = "Which scores does query i take part in? Are they a row or a column of dS?",
    section = "Back through the scores")
public final class QueriesFromColumns implements RightElsewhere {
  @Override
  public INDArray queries(INDArray dScores, INDArray keys) {
    return dScores.transpose().mmul(keys).div(Math.sqrt(keys.columns()));
  }
}
