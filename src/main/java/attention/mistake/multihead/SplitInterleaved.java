package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.multihead.HeadSplit;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "split-interleaved",
    title = "You split features alternately and merged them side by side",
    explanation =
        "Head 1 got features 1, 1 + heads, 1 + 2·heads and so on, and its context "
            + "came back to other columns. Splitting and merging must agree: a head owns "
            + "features that stand side by side.",
    hint = "In which order do heads and d_head stand in your reshape?",
    section = "Split and merge, by hand")
public record SplitInterleaved(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray split(INDArray features) {
    long dHead = new HeadSplit(heads).width(features.size(1));
    return features.dup('c').reshape('c', features.size(0), dHead, heads).permute(2, 0, 1).dup('c');
  }
}
