package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import attention.score.DotProductScores;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "heads-not-scaled",
    title = "You did not divide the scores of the heads",
    explanation =
        "The weights are too sharp, the more so the wider the heads. Each head "
            + "divides its scores by √d_head, the root of its own width.",
    hint = "Is a dot product of a wide head as small as that of a narrow one?",
    section = "Each head has weights of its own")
public record NotScaled(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray scores(INDArray q, INDArray k) {
    return new DotProductScores().between(q, k);
  }
}
