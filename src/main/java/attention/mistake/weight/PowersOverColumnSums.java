package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "powers-over-column-sums",
    title = "You divided by the sums of the columns",
    explanation =
        "Your columns sum to 1, your rows do not. The maximum was taken along a row, "
            + "but the sum down a column, over powers of different queries.",
    hint = "The maximum and the sum belong to the same query. Compare the two axes you " + "gave.",
    section = "Each row by itself")
public final class PowersOverColumnSums implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 0));
  }
}
