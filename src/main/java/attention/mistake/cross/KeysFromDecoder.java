package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "keys-from-decoder",
    title = "You made the keys from the decoder",
    explanation =
        "Target tokens are compared with target tokens, and the "
            + "weights are then laid over the values of the source. A "
            + "weight must be found with the key of the very token whose "
            + "value it takes.",
    hint = "Which sequence is searched? Its tokens hold up the keys.",
    section = "Who asks, and who answers")
public record KeysFromDecoder(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(decoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
