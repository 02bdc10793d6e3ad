package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "one-added-where-seen",
    title = "You added a mask of 0 and 1 to the scores",
    explanation =
        "Hidden keys still have weights, only smaller ones: the others scored 1 more. A "
            + "mask of 0 and 1, or of true and false, says where; what is added there has to "
            + "be −∞.",
    hint = "By how much does 1 more in the score change a weight? By how much should it " + "fall?",
    section = "Minus infinity, before softmax")
public final class OneAddedWhereSeen implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    INDArray raised = scores.add(1);
    INDArray mask = Hiding.filled(raised.sub(scores), 0, Hiding.rightly(scores, length, causal));
    return Hiding.formula(scores.add(mask));
  }
}
