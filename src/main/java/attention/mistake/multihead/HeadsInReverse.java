package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "heads-in-reverse",
    title = "You laid the heads side by side from last to first",
    explanation =
        "W_O has learned where each head stands, head 1 leftmost. In "
            + "another order each head meets weights that belong to another.",
    hint = "Which head is the first that you put into the row?",
    section = "Split and merge, by hand")
public record HeadsInReverse(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray merge(INDArray contexts) {
    INDArray[] reversed = new INDArray[heads];
    for (int head = 0; head < heads; head++) {
      reversed[head] = contexts.slice(heads - 1 - head);
    }
    return Nd4j.hstack(reversed);
  }
}
