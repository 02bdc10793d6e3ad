package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.DotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "cross-scores-not-scaled",
    title = "You compared decoder and encoder without a root",
    explanation =
        "Your weights are too sharp: each context lies too near to "
            + "one value. Divide each dot product by the root of d_k, here "
            + "as in self-attention.",
    hint = "What does the formula do between Q·Kᵀ and softmax?",
    section = "The example, step by step")
public record NotScaled(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new DotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
