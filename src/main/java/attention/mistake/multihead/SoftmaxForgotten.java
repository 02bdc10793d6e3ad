package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "heads-without-softmax",
    title = "You mixed the values by scores, without a softmax",
    explanation =
        "Scores are no shares: they may be negative, and a row of them does not sum "
            + "to 1. In each head the softmax comes between the scores and the values.",
    hint = "What do the scores of a head become before they meet its values?",
    section = "Each head has weights of its own")
public record SoftmaxForgotten(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray weights(INDArray scores) {
    return scores;
  }
}
