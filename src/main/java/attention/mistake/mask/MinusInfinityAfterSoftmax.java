package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "minus-infinity-after-softmax",
    title = "You put −∞ among the weights",
    explanation =
        "A weight of −∞ stands where 0 should stand. It is the score that becomes −∞, "
            + "and softmax makes e^−∞ = 0 of it; a weight is a share and never below 0.",
    hint = "In which order do the mask and softmax come?",
    section = "Minus infinity, before softmax")
public final class MinusInfinityAfterSoftmax implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    INDArray weights = Hiding.formula(scores);
    return Hiding.filled(weights, Double.NEGATIVE_INFINITY, Hiding.rightly(scores, length, causal));
  }
}
