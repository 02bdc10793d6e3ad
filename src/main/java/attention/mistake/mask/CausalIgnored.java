package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "causal-ignored",
    title = "You did not hide the future",
    explanation =
        "Padding is hidden, but queries see the keys that come after them, whatever "
            + "causal says. While a text is being written, those keys do not exist yet.",
    hint = "Which line of yours reads causal?",
    section = "Why a decoder must not look ahead")
public final class CausalIgnored implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.shares(scores, (query, key) -> key >= length);
  }
}
