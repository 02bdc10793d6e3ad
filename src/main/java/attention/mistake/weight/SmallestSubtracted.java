package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "smallest-subtracted",
    title = "You subtracted the smallest score",
    explanation =
        "A row with −∞ becomes NaN, and so does a row that holds both 0 and 1000. With "
            + "the smallest at 0 all the others lie above it, and their powers can overflow "
            + "as before.",
    hint = "After the subtraction no score should be above 0.",
    section = "Adding a constant changes nothing")
public final class SmallestSubtracted implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.min(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
