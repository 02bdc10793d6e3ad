package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "hidden-only-by-both",
    title = "You hid only what both masks hide",
    explanation =
        "Where causal is asked for, a key is hidden only if it is padding and lies in "
            + "the future as well. Each reason is enough by itself: a key may be seen if "
            + "neither hides it.",
    hint = "Is it && or || between two reasons to hide? And between two reasons to see?",
    section = "Both at once")
public final class HiddenOnlyByBoth implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.shares(
        scores, (query, key) -> key >= length && (!causal || Hiding.isAfter(scores, query, key)));
  }
}
