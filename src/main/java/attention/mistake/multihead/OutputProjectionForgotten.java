package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "no-output-projection",
    title = "You left out the output projection",
    explanation =
        "What you return is the contexts of the heads side by side: the first "
            + "features know only what head 1 has seen. W_O mixes what the heads have "
            + "found.",
    hint = "Four projections were handed over. Which of them does your method not " + "call?",
    section = "What the output projection does")
public record OutputProjectionForgotten(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries.of(queries));
    INDArray k = split(toKeys.of(keys));
    INDArray v = split(toValues.of(values));
    return merge(mixed(weights(masked(scores(q, k), mask)), v));
  }
}
