package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.multihead.HeadMerge;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "last-head-forgotten",
    title = "You left the last head out",
    explanation =
        "Its part of every row stayed at zero, so W_O found nothing there. All "
            + "heads attend, from the first to the last.",
    hint = "How often does your loop over the heads run?",
    section = "Split and merge, by hand")
public record LastHeadForgotten(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray merge(INDArray contexts) {
    INDArray most = contexts.dup('c');
    most.slice(heads - 1).assign(0);
    return new HeadMerge().of(most);
  }
}
