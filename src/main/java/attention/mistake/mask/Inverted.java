package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "mask-inverted",
    title = "You hid what may be seen and showed what is hidden",
    explanation =
        "The weights stand exactly where zeros should be. Where nothing is to be "
            + "hidden, nothing is left to see.",
    hint =
        "Does true mean \"may be seen\" in your mask, or \"is hidden\"? Say it aloud for "
            + "one cell.",
    section = "Minus infinity, before softmax")
public final class Inverted implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    Hiding.Hidden right = Hiding.rightly(scores, length, causal);
    return Hiding.shares(scores, (query, key) -> !right.is(query, key));
  }
}
