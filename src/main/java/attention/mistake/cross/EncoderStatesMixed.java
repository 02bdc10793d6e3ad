package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "encoder-states-mixed",
    title = "You mixed the encoder's tokens themselves",
    explanation =
        "Another value projection changes nothing, and the context is "
            + "as wide as the encoder. Bahdanau's attention does that; here "
            + "the values stand between.",
    hint = "Three projections were handed over. Which result do you not use?",
    section = "As it began: additive attention")
public record EncoderStatesMixed(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, encoder);
  }
}
