package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "queries-added",
    title = "You added the queries to the output",
    explanation =
        "Each row is off by its own query token. That sum is the residual "
            + "connection of the block around attention, lesson 12; attention itself "
            + "returns only what it gathered.",
    hint = "What stands in your last line besides the projected heads?",
    section = "What the output projection does")
public record QueriesAdded(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries.of(queries));
    INDArray k = split(toKeys.of(keys));
    INDArray v = split(toValues.of(values));
    return queries.add(toOutput.of(merge(mixed(weights(masked(scores(q, k), mask)), v))));
  }
}
