package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import attention.score.DotProductScores;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "heads-scaled-by-width",
    title = "You divided by d_head without a root",
    explanation =
        "The weights are too even. The spread of a sum of d_head products grows "
            + "with √d_head, and that is what it is divided by.",
    hint = "What is missing around d_head in your divisor?",
    section = "Each head has weights of its own")
public record ScaledByWidth(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray scores(INDArray q, INDArray k) {
    return new DotProductScores().between(q, k).div(q.size(2));
  }
}
