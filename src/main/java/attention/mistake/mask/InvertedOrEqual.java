package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "mask-inverted-equal",
    title = "You showed only what is hidden: else all weights are equal",
    explanation =
        "Only keys that should be hidden keep their weights. Where nothing is to be "
            + "hidden, all scores became the same large negative number, and equal scores get "
            + "equal weights.",
    hint =
        "Does true mean \"may be seen\" in your mask, or \"is hidden\"? Say it aloud for "
            + "one cell.",
    section = "Minus infinity, before softmax")
public final class InvertedOrEqual implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    Hiding.Hidden right = Hiding.rightly(scores, length, causal);
    return Hiding.sharesOrEqual(scores, (query, key) -> !right.is(query, key));
  }
}
