package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "heads-keys-from-queries",
    title = "You made the keys from the queries",
    explanation =
        "A query is compared with query tokens, and weights fit the values only "
            + "where there are as many keys as queries. Keys are projected from the key "
            + "tokens.",
    hint = "What does toKeys take in your code?",
    section = "Three inputs")
public record KeysFromQueries(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries.of(queries));
    INDArray k = split(toKeys.of(queries));
    INDArray v = split(toValues.of(values));
    return toOutput.of(merge(mixed(weights(masked(scores(q, k), mask)), v)));
  }
}
