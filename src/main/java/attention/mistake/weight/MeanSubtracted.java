package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "mean-subtracted",
    title = "You subtracted the mean of the row",
    explanation =
        "A row with −∞ becomes NaN, and so does a row whose scores lie very far apart. "
            + "Any constant may be subtracted, but only one of them makes sure that no power "
            + "can be more than 1.",
    hint = "After the subtraction no score should be above 0.",
    section = "Adding a constant changes nothing")
public final class MeanSubtracted implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.mean(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
