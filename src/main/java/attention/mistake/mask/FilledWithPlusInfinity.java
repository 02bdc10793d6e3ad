package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "filled-with-plus-infinity",
    title = "You filled hidden scores with +∞",
    explanation =
        "Every row with a hidden key is NaN. The power e^∞ is ∞, and softmax then "
            + "divides ∞ by ∞; a hidden key needs a power of 0.",
    hint = "To which power must e be raised to give 0?",
    section = "Minus infinity, before softmax")
public final class FilledWithPlusInfinity implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.formula(
        Hiding.filled(scores, Double.POSITIVE_INFINITY, Hiding.rightly(scores, length, causal)));
  }
}
