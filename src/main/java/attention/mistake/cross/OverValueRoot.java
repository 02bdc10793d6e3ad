package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "cross-root-of-value-width",
    title = "You divided by the root of d_v",
    explanation =
        "The weights are too sharp or too flat as soon as values and "
            + "keys differ in width. The root belongs to the dot product, "
            + "and that runs over the d_k features of a key.",
    hint = "Which number counts the products that a score is the sum of?",
    section = "Four widths")
public record OverValueRoot(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = queries.mmul(keys.transpose()).div(Math.sqrt(values.columns()));
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
