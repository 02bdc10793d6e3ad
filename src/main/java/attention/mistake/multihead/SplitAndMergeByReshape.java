package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.multihead.HeadSplit;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "split-and-merge-by-reshape",
    title = "You split and merged by a reshape alone",
    explanation =
        "The two undo each other, so shapes and tokens come back as they were, but "
            + "in between each head attended among slices of a few tokens. A head must "
            + "hold its own slice of every token.",
    hint =
        "Write down the numbers 1 to 8 as two tokens of four features. Which four "
            + "belong to head 1?",
    section = "A reshape alone is not a split")
public record SplitAndMergeByReshape(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray split(INDArray features) {
    long dHead = new HeadSplit(heads).width(features.size(1));
    return features.dup('c').reshape('c', heads, features.size(0), dHead);
  }

  @Override
  public INDArray merge(INDArray contexts) {
    long dModel = contexts.size(0) * contexts.size(2);
    return contexts.dup('c').reshape('c', contexts.size(1), dModel);
  }
}
