package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "mask-forgotten",
    title = "You did not use the mask",
    explanation =
        "Hidden keys get weight and their values come through. The mask is laid "
            + "over the scores of every head before the softmax.",
    hint = "Which argument of the method does your code not mention?",
    section = "A mask holds in every head")
public record MaskForgotten(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray masked(INDArray scores, Mask mask) {
    return scores;
  }
}
