package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "no-subtraction",
    title = "You raised e to the score as it is",
    explanation =
        "Small scores come out right, but a row of 1000s becomes NaN. A double ends "
            + "near e^709: beyond it the power is ∞, and ∞/∞ is no number.",
    hint = "What can you do to all scores of a row without changing any weight?",
    section = "Adding a constant changes nothing")
public final class NoSubtraction implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores);
    return powers.div(powers.sum(true, 1));
  }
}
