package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "values-from-decoder",
    title = "You made the values from the decoder",
    explanation =
        "The weights say which source token fits, but what is mixed "
            + "are target tokens. The context is there to bring over what "
            + "the source holds, and values are where that stands.",
    hint = "Column j of the weights is a source token. Whose value must it meet?",
    section = "Who asks, and who answers")
public record ValuesFromDecoder(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(decoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
