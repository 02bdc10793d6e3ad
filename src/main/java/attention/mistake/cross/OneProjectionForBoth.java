package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "one-projection-for-both-sequences",
    title = "You used toQueries for both sequences",
    explanation =
        "Another key projection changes nothing in your contexts. "
            + "Asking and being found are two things, and each has a "
            + "projection of its own.",
    hint = "Three projections were handed over. Which one does your method not call?",
    section = "Who asks, and who answers")
public record OneProjectionForBoth(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toQueries.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
