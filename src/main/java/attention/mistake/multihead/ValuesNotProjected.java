package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "heads-values-not-projected",
    title = "You mixed the value tokens as they were handed over",
    explanation =
        "W_V has no effect. The values are projected before they are split, like "
            + "queries and keys.",
    hint = "Four projections were handed over. Is each of them called once?",
    section = "Three inputs")
public record ValuesNotProjected(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries.of(queries));
    INDArray k = split(toKeys.of(keys));
    INDArray v = split(values);
    return toOutput.of(merge(mixed(weights(masked(scores(q, k), mask)), v)));
  }
}
