package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "decoder-compared-with-values",
    title = "You compared the decoder's queries with the values",
    explanation =
        "Another key projection changes nothing in your contexts. "
            + "Values are what a source token hands over; by its key it is "
            + "found.",
    hint = "Three projections were handed over. Which one does your method not call?",
    section = "The example, step by step")
public record ScoresAgainstValues(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, values);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
