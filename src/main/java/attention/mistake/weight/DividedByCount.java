package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "divided-by-count",
    title = "You divided by the number of keys",
    explanation =
        "The ratios within a row are right, but its sum is not 1. The powers of a row "
            + "do not sum to the number of keys; divide by what they do sum to.",
    hint = "Add up the powers of the row 0, 0 and of the row 0, -1. Are the sums the same?",
    section = "One row with a pencil")
public final class DividedByCount implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(scores.columns());
  }
}
