package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "length-one-too-many",
    title = "You let the first padding key be seen",
    explanation =
        "One column too few is 0: the first key of padding has weights. Counted from 0, "
            + "the key with the number length is no longer real.",
    hint =
        "With length 2, which columns are real? Test your condition with the one after " + "them.",
    section = "Padding")
public final class LengthOneTooMany implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.shares(scores, Hiding.rightly(scores, length + 1, causal));
  }
}
