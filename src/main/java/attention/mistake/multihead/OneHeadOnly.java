package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.multihead.HeadSplit;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "one-head-only",
    title = "You attended with one head of the whole width",
    explanation =
        "All features shared one set of weights. With several heads, each compares "
            + "its own slice of queries and keys and so has weights of its own.",
    hint = "Where does the number of heads enter your calculation?",
    section = "One set of weights is not enough")
public record OneHeadOnly(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray split(INDArray features) {
    new HeadSplit(heads).width(features.size(1));
    return features.reshape('c', 1, features.size(0), features.size(1));
  }
}
