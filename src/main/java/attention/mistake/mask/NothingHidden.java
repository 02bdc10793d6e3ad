package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "nothing-hidden",
    title = "You hid nothing at all",
    explanation =
        "These are the weights of plain softmax. Neither the length nor causal has any "
            + "effect, so padding and the future are seen.",
    hint = "Which of your lines read length and causal? Does their result reach softmax?",
    section = "Why a decoder must not look ahead")
public final class NothingHidden implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.formula(scores);
  }
}
