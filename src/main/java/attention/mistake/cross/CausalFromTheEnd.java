package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "causal-mask-lined-up-at-end",
    title = "You laid the mask of self-attention over the source",
    explanation =
        "The last target token sees the whole source, and each one "
            + "before it a token less. That order belongs to tokens of one "
            + "sequence; between two there is no earlier and later.",
    hint = "Which weights are 0 in your result? Why should they be?",
    section = "Padding of the source")
public record CausalFromTheEnd(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(Mask.causal().over(scores));
    return new WeightedSum().of(weights, values);
  }
}
