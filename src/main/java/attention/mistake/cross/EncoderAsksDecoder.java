package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "encoder-asks-decoder",
    title = "You exchanged decoder and encoder",
    explanation =
        "The source asks and the target answers: you get one context "
            + "for every source token. The first argument asks, the second "
            + "is asked.",
    hint = "How many rows has the result, and how many tokens the decoder?",
    section = "Who asks, and who answers")
public record EncoderAsksDecoder(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(encoder);
    INDArray keys = toKeys.of(decoder);
    INDArray values = toValues.of(decoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
