package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "cross-root-of-target-length",
    title = "You divided by the root of the target's length",
    explanation =
        "How sharp the weights are would depend on how many tokens "
            + "ask. The root is that of d_k, how many features a query has.",
    hint = "Which number counts the products that a score is the sum of?",
    section = "Four widths")
public record OverQueryCountRoot(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = queries.mmul(keys.transpose()).div(Math.sqrt(queries.rows()));
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
