package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "own-power-left-out",
    title = "You divided each power by the sum of the others",
    explanation =
        "Your weights are too large and can be above 1. The sum below the bar is over "
            + "all keys of the row, the one above the bar among them.",
    hint = "Does k in the sum of the formula skip j?",
    section = "One row with a pencil")
public final class OwnPowerLeftOut implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.rsub(powers.sum(true, 1)));
  }
}
