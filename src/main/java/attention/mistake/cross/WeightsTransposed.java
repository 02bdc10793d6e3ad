package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "cross-weights-on-their-side",
    title = "You turned the weights on their side before mixing the source",
    explanation =
        "Each context is mixed with a column of the weights, which "
            + "does not sum to 1. Row i of the weights belongs to target "
            + "token i, and so it has to stay.",
    hint = "Do the weights need anything between softmax and the mixing?",
    section = "More columns than rows")
public record WeightsTransposed(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights.transpose(), values);
  }
}
