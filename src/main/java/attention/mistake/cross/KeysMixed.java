package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "encoder-keys-mixed",
    title = "You mixed the keys of the encoder",
    explanation =
        "Another value projection changes nothing, and the context is "
            + "as wide as a key, d_k, not d_v. The keys have done their "
            + "work once the weights are known.",
    hint = "What does a source token hand over once it was found?",
    section = "Four widths")
public record KeysMixed(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, keys);
  }
}
