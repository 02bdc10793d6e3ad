package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "hidden-after-softmax",
    title = "You hid keys after softmax, and shared nothing out again",
    explanation =
        "Hidden weights are 0 and the others have the right proportions, but their row "
            + "sums to less than 1. Softmax had already given the hidden keys their shares, "
            + "and setting those to 0 gives them back to nobody.",
    hint =
        "What does each row sum to? Either hide before softmax, or share out again " + "after it.",
    section = "Minus infinity, before softmax")
public final class HiddenAfterSoftmax implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    INDArray weights = Hiding.formula(scores);
    return Hiding.filled(weights, 0, Hiding.rightly(scores, length, causal));
  }
}
