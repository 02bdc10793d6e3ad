package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "cross-scores-over-whole-width",
    title = "You divided by d_k where its root belongs",
    explanation =
        "Your weights are too flat, so every context lies too near to "
            + "the mean of the values. A dot product of d_k products "
            + "spreads as the root of d_k does.",
    hint = "What does the formula do between Q·Kᵀ and softmax?",
    section = "The example, step by step")
public record OverWidth(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = queries.mmul(keys.transpose()).div(keys.columns());
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
