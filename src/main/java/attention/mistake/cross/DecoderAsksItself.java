package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "decoder-asks-itself",
    title = "You made keys and values from the decoder",
    explanation =
        "The target asks itself: this is self-attention, and the "
            + "source has no effect. Of what the encoder read, nothing can "
            + "come through.",
    hint = "Change the encoder. Which of your numbers change?",
    section = "Who asks, and who answers")
public record DecoderAsksItself(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(decoder);
    INDArray values = toValues.of(decoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
