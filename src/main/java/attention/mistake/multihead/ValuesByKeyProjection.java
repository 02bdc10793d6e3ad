package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "values-by-key-projection",
    title = "You made the values with the key projection",
    explanation =
        "W_V has no effect. What a token is found by and what it gives come from "
            + "two different projections.",
    hint = "Four projections were handed over. Is each of them called once?",
    section = "Three inputs")
public record ValuesByKeyProjection(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries.of(queries));
    INDArray k = split(toKeys.of(keys));
    INDArray v = split(toKeys.of(values));
    return toOutput.of(merge(mixed(weights(masked(scores(q, k), mask)), v)));
  }
}
