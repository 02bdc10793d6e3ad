package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "decoder-not-projected",
    title = "You used the decoder's tokens as queries",
    explanation =
        "Another query projection changes nothing in your contexts. A "
            + "token says what it is; what it looks for, the projection "
            + "makes of it.",
    hint = "Three projections were handed over. Which one does your method not call?",
    section = "The example, step by step")
public record DecoderNotProjected(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = decoder;
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
