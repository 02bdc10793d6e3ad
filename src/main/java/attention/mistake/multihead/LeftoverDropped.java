package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.multihead.HeadSplit;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

@Mistake(
    id = "leftover-features-dropped",
    title = "You cut off the features that do not fit into the heads",
    explanation =
        "Java rounds d_model / heads down, and the rest of the features was "
            + "silently lost. Refuse such a number of heads by throwing an "
            + "IllegalArgumentException.",
    hint = "What is 5 / 2 in Java, and how would you notice that something is left " + "over?",
    section = "The article's module")
public record LeftoverDropped(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray split(INDArray features) {
    long even = features.size(1) / heads * heads;
    return new HeadSplit(heads)
        .of(features.get(NDArrayIndex.all(), NDArrayIndex.interval(0, even)));
  }
}
