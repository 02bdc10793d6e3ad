package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "fully-hidden-uniform",
    title = "You let a row with every key hidden weigh all keys alike",
    explanation =
        "A query that may see no key weighs all of them alike, hidden as they are. With "
            + "−1e9 in place of −∞ such a row is a row of equal scores; the contract of this "
            + "step is a row of zeros.",
    hint =
        "Softmax sees only differences. What is left of −1e9 in a row where every score "
            + "is −1e9?",
    section = "A query that may see nothing")
public final class FullyHiddenUniform implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.sharesOrEqual(scores, Hiding.rightly(scores, length, causal));
  }
}
