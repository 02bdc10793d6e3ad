package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import attention.score.DotProductScores;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "scaled-by-root-of-heads",
    title = "You divided by the root of the number of heads",
    explanation =
        "It happens to be right where a head is as wide as there are heads. A score "
            + "of a head adds up d_head products, so it is divided by √d_head.",
    hint = "How many products does one score of one head add up?",
    section = "Each head has weights of its own")
public record ScaledByHeads(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray scores(INDArray q, INDArray k) {
    return new DotProductScores().between(q, k).div(Math.sqrt(heads));
  }
}
