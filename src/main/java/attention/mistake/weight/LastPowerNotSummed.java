package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "last-power-not-summed",
    title = "The last key is missing in the sum",
    explanation =
        "The ratios are right, but each row sums to more than 1: the sum below the bar "
            + "stops one key too early. All keys of the row belong to it, the last one too.",
    hint = "Look at the bounds of your sum. Is the end of a range included or not?",
    section = "One row with a pencil")
public final class LastPowerNotSummed implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    INDArray total = powers.getColumn(0, true).mul(0);
    for (int j = 0; j < scores.columns() - 1; j++) {
      total = total.add(powers.getColumn(j, true));
    }
    return powers.div(total);
  }
}
