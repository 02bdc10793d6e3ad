package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "length-one-too-few",
    title = "You hid the last real key",
    explanation =
        "One column too many is 0: the last key that is real is hidden with the "
            + "padding. Counted from 0, the real keys are 0 to length − 1.",
    hint = "With length 2, which columns are real? Test your condition with each of them.",
    section = "Padding")
public final class LengthOneTooFew implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.shares(scores, Hiding.rightly(scores, length - 1, causal));
  }
}
