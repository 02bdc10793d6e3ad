package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "mask-inverted-nan",
    title = "You showed only what is hidden: the rest became NaN",
    explanation =
        "Only keys that should be hidden have weights. Where nothing is to be hidden "
            + "nothing is left, and 0/0 is NaN.",
    hint =
        "Does true mean \"may be seen\" in your mask, or \"is hidden\"? Say it aloud for "
            + "one cell.",
    section = "Minus infinity, before softmax")
public final class InvertedOrNan implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    Hiding.Hidden right = Hiding.rightly(scores, length, causal);
    return Hiding.sharesOrNan(scores, (query, key) -> !right.is(query, key));
  }
}
