package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "always-causal",
    title = "You hid the future though nobody asked for it",
    explanation =
        "The future is hidden where causal is false, too. An encoder reads a finished "
            + "text, and there every token may see every other.",
    hint = "What should change in your weights when causal is false?",
    section = "Why a decoder must not look ahead")
public final class AlwaysCausal implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.shares(scores, Hiding.rightly(scores, length, true));
  }
}
