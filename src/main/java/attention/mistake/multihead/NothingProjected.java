package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "inputs-not-projected",
    title = "You split the tokens without projecting them",
    explanation =
        "A head then sees only its own columns of the tokens. Projected first, each "
            + "head sees a mixture of all features that was learned for it.",
    hint = "What happens to the three arrays before they are split?",
    section = "One set of weights is not enough")
public record NothingProjected(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(queries);
    INDArray k = split(keys);
    INDArray v = split(values);
    return toOutput.of(merge(mixed(weights(masked(scores(q, k), mask)), v)));
  }
}
