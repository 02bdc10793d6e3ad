package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "zeros-for-no-length-only",
    title = "You thought of length 0, but not of rows without keys",
    explanation =
        "With length 0 all is zeros, as it should be. But with more queries than keys, "
            + "a causal mask leaves nothing to the first queries either, and their rows are "
            + "NaN.",
    hint = "Decide row by row whether anything is left to share.",
    section = "A query that may see nothing")
public final class ZerosForNoLengthOnly implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return length == 0
        ? scores.mul(0)
        : Hiding.sharesOrNan(scores, Hiding.rightly(scores, length, causal));
  }
}
