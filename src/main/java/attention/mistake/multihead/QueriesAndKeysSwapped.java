package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "heads-queries-and-keys-swapped",
    title = "You swapped queries and keys",
    explanation =
        "The scores lie on their side, and the output has a row for each key. Rows "
            + "belong to the queries: they ask.",
    hint = "Which of the two must give the rows of the scores?",
    section = "Three inputs")
public record QueriesAndKeysSwapped(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries.of(keys));
    INDArray k = split(toKeys.of(queries));
    INDArray v = split(toValues.of(values));
    return toOutput.of(merge(mixed(weights(masked(scores(q, k), mask)), v)));
  }
}
