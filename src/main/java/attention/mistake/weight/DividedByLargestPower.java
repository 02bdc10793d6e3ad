package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "divided-by-largest-power",
    title = "You divided by the largest power of the row",
    explanation =
        "The largest weight of every row is 1, so the rows sum to more than 1, and a "
            + "row of 1000s is NaN. Shares of a whole come from dividing by the sum.",
    hint = "What must a row add up to? By what do you divide to get there?",
    section = "One row with a pencil")
public final class DividedByLargestPower implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores);
    return powers.div(powers.max(true, 1));
  }
}
