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
    id = "last-source-token-left-out",
    title = "The last source token gets no weight",
    explanation =
        "You hid it as if it were padding. Here every source token is "
            + "real: there is no padding unless a length says so.",
    hint = "What is the weight of the last source token?",
    section = "Padding of the source")
public record LastHidden(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(Mask.padding(keys.rows() - 1L).over(scores));
    return new WeightedSum().of(weights, values);
  }
}
