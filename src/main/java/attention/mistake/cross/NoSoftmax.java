package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "cross-scores-as-weights",
    title = "You mixed the source with the scores themselves",
    explanation =
        "Your contexts leave the range of the values. Scores may be "
            + "negative and sum to anything; softmax makes shares of them.",
    hint = "Which step is missing between the scores and the mixing?",
    section = "The example, step by step")
public record NoSoftmax(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    return new WeightedSum().of(scores, values);
  }
}
