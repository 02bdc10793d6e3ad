package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "values-from-keys",
    title = "You made the values from the keys",
    explanation =
        "The value tokens have no effect. Keys decide how much each token counts, "
            + "values what it gives, and the two may be different tokens.",
    hint = "What does toValues take in your code?",
    section = "Three inputs")
public record ValuesFromKeys(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries.of(queries));
    INDArray k = split(toKeys.of(keys));
    INDArray v = split(toValues.of(keys));
    return toOutput.of(merge(mixed(weights(masked(scores(q, k), mask)), v)));
  }
}
