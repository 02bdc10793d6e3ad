package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "mask-on-first-head-only",
    title = "You masked the first head only",
    explanation =
        "The other heads still see what is hidden, and one is enough to let it "
            + "through. The same mask holds in every head.",
    hint = "Which heads does your mask reach?",
    section = "A mask holds in every head")
public record MaskOnFirstHeadOnly(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray masked(INDArray scores, Mask mask) {
    INDArray some = scores.dup('c');
    some.slice(0).assign(mask.over(scores.slice(0)));
    return some;
  }
}
