package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "encoder-keys-and-values-exchanged",
    title = "You exchanged the keys and the values of the encoder",
    explanation =
        "The queries are compared with what should be mixed, and what "
            + "should be compared is mixed. With d_k = d_v nothing "
            + "complains.",
    hint = "Which of the two meets the queries?",
    section = "Four widths")
public record KeysAndValuesExchanged(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toValues.of(encoder);
    INDArray values = toKeys.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
