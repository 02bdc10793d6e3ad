package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "keys-by-query-projection",
    title = "You made the keys with the query projection",
    explanation =
        "W_K has no effect. A token asks and is found by two different projections, "
            + "and so each has its own in every head.",
    hint = "Four projections were handed over. Is each of them called once?",
    section = "Three inputs")
public record KeysByQueryProjection(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries.of(queries));
    INDArray k = split(toQueries.of(keys));
    INDArray v = split(toValues.of(values));
    return toOutput.of(merge(mixed(weights(masked(scores(q, k), mask)), v)));
  }
}
