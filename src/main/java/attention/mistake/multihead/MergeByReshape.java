package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "merge-by-reshape",
    title = "You laid the heads together by a reshape alone",
    explanation =
        "Contexts of one head come to stand where one token should hold its share "
            + "from every head. Before the reshape to [n, d_model] the axes must go back "
            + "to [n, heads, d_head].",
    hint = "Splitting moved the heads to the front. What undoes that, before the " + "reshape?",
    section = "A reshape alone is not a split")
public record MergeByReshape(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray merge(INDArray contexts) {
    long dModel = contexts.size(0) * contexts.size(2);
    return contexts.dup('c').reshape('c', contexts.size(1), dModel);
  }
}
