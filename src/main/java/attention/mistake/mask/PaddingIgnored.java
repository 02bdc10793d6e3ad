package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "padding-ignored",
    title = "You did not hide the padding",
    explanation =
        "The future is hidden where it should be, but keys at and behind length have "
            + "weights. They stand for no token; they only fill up the row to a common "
            + "length.",
    hint = "Which line of yours reads length?",
    section = "Padding")
public final class PaddingIgnored implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.shares(scores, (query, key) -> causal && Hiding.isAfter(scores, query, key));
  }
}
