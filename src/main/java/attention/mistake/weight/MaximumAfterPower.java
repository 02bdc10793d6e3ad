package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "maximum-after-power",
    title = "You subtracted the maximum after raising e to the scores",
    explanation =
        "The largest score of a row gets weight 0. Taken from the scores a constant "
            + "cancels; taken from the powers it changes their ratios, and e^1000 has "
            + "overflowed by then.",
    hint = "In which order come the three moves? Which of them must not meet a large " + "number?",
    section = "Adding a constant changes nothing")
public final class MaximumAfterPower implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores);
    INDArray lowered = powers.sub(powers.max(true, 1));
    return lowered.div(lowered.sum(true, 1));
  }
}
