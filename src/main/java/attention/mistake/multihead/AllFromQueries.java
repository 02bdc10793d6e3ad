package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "all-from-queries",
    title = "You made keys and values from the queries",
    explanation =
        "That is self-attention: keys and values as they were handed over have no "
            + "effect. Here they may be other tokens, and another number of them.",
    hint = "Three arrays are handed over. Which of them do your projections take?",
    section = "Three inputs")
public record AllFromQueries(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries.of(queries));
    INDArray k = split(toKeys.of(queries));
    INDArray v = split(toValues.of(queries));
    return toOutput.of(merge(mixed(weights(masked(scores(q, k), mask)), v)));
  }
}
