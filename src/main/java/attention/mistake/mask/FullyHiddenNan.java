package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "fully-hidden-nan",
    title = "You let a row with every key hidden become NaN",
    explanation =
        "A query that may see no key has only powers of 0, and 0/0 is NaN, which "
            + "spreads through everything that follows. The contract of this step is a row of "
            + "zeros.",
    hint =
        "What is the sum of a row's powers if every key is hidden? What can you do "
            + "before you divide?",
    section = "A query that may see nothing")
public final class FullyHiddenNan implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.sharesOrNan(scores, Hiding.rightly(scores, length, causal));
  }
}
