package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "output-projection-on-values",
    title = "You applied the output projection to the values",
    explanation =
        "With one head that makes no difference. With several, W_O mixes features "
            + "before the heads have attended, so a head mixes what belongs to others; it "
            + "comes last, after the merge.",
    hint = "Which of the two comes last in Concat(head_1, …)·W_O?",
    section = "What the output projection does")
public record OutputProjectionOnValues(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries.of(queries));
    INDArray k = split(toKeys.of(keys));
    INDArray v = split(toOutput.of(toValues.of(values)));
    return merge(mixed(weights(masked(scores(q, k), mask)), v));
  }
}
