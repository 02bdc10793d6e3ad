package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "no-normalisation",
    title = "You did not divide by the sum of the row",
    explanation =
        "The largest weight of every row is 1, the ratios are right, but the rows sum "
            + "to more than 1. Dividing by the largest power does the same as not dividing at "
            + "all; shares of a whole come from dividing by the sum.",
    hint = "Of the three moves of softmax one is missing. What must a row add up to?",
    section = "One row with a pencil")
public final class NoNormalisation implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    return Transforms.exp(scores.sub(scores.max(true, 1)));
  }
}
