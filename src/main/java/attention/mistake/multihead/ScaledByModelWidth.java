package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import attention.score.DotProductScores;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "heads-scaled-by-root-of-d-model",
    title = "You divided by the root of d_model",
    explanation =
        "The weights are too even, by a factor √heads in the scores. A score of a "
            + "head adds up d_head products, so it is divided by √d_head.",
    hint = "How many products does one score of one head add up?",
    section = "Each head has weights of its own")
public record ScaledByModelWidth(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray scores(INDArray q, INDArray k) {
    return new DotProductScores().between(q, k).div(Math.sqrt((double) heads * q.size(2)));
  }
}
