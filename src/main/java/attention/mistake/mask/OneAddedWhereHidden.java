package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "one-added-where-hidden",
    title = "You added 1 where a key is hidden",
    explanation =
        "Hidden keys have more weight than before, not less. A mask of 0 and 1 was "
            + "added to the scores as if it were a number; what is added to a hidden score "
            + "has to be −∞.",
    hint = "What happens to a weight if its score grows by 1?",
    section = "Minus infinity, before softmax")
public final class OneAddedWhereHidden implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    INDArray mask = Hiding.filled(scores.mul(0), 1, Hiding.rightly(scores, length, causal));
    return Hiding.formula(scores.add(mask));
  }
}
