package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "output-projected-twice",
    title = "You applied the output projection twice",
    explanation =
        "The result is W_O·W_O times what it should be. The merged heads are "
            + "projected once, at the very end.",
    hint = "How often is toOutput called, and on what?",
    section = "What the output projection does")
public record OutputProjectionTwice(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries.of(queries));
    INDArray k = split(toKeys.of(keys));
    INDArray v = split(toValues.of(values));
    INDArray merged = merge(mixed(weights(masked(scores(q, k), mask)), v));
    return toOutput.of(toOutput.of(merged));
  }
}
