package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "keys-from-values",
    title = "You made the keys from the values",
    explanation =
        "The key tokens have no effect. Keys decide how much each token counts, "
            + "values what it gives, and the two may be different tokens.",
    hint = "What does toKeys take in your code?",
    section = "Three inputs")
public record KeysFromValues(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries.of(queries));
    INDArray k = split(toKeys.of(values));
    INDArray v = split(toValues.of(values));
    return toOutput.of(merge(mixed(weights(masked(scores(q, k), mask)), v)));
  }
}
