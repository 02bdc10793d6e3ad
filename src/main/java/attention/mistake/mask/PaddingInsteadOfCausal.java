package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "length-forgotten-when-causal",
    title = "You forgot the length where causal is asked for",
    explanation =
        "Each mask works by itself, but with causal the padding is seen. The second "
            + "mask took the place of the first, where it should have been laid over it.",
    hint =
        "Follow one cell that is padding but not future through your code, with causal " + "true.",
    section = "Both at once")
public final class PaddingInsteadOfCausal implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.shares(
        scores, (query, key) -> causal ? Hiding.isAfter(scores, query, key) : key >= length);
  }
}
