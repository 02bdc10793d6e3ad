package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.multihead.HeadSplit;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "heads-interleaved",
    title = "You dealt the features out to the heads like cards",
    explanation =
        "Head 1 got features 1, 1 + heads, 1 + 2·heads and so on. A head owns "
            + "features that stand side by side: the first d_head belong to head 1, the "
            + "next to head 2.",
    hint = "In which order do heads and d_head stand in your reshape?",
    section = "Split and merge, by hand")
public record HeadsInterleaved(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray split(INDArray features) {
    long dHead = new HeadSplit(heads).width(features.size(1));
    return features.dup('c').reshape('c', features.size(0), dHead, heads).permute(2, 0, 1).dup('c');
  }

  @Override
  public INDArray merge(INDArray contexts) {
    long dModel = contexts.size(0) * contexts.size(2);
    return contexts.permute(1, 2, 0).dup('c').reshape('c', contexts.size(1), dModel);
  }
}
