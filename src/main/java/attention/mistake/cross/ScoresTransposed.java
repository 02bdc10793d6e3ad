package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "source-asks-in-scores",
    title = "Your scores have a row for each source token",
    explanation =
        "You compared keys with queries, K·Qᵀ. The table lies on its "
            + "side: it fits the values only if both sequences have the "
            + "same length, and then the numbers are wrong.",
    hint = "Rows are those who ask. How many of them are there?",
    section = "More columns than rows")
public record ScoresTransposed(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(keys, queries);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
