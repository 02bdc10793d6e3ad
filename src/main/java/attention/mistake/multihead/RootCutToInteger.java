package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import attention.score.DotProductScores;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "heads-root-cut",
    title = "You cut the root of d_head to an integer",
    explanation =
        "With d_head = 64 it goes unnoticed, with d_head = 6 you divide by 2 "
            + "instead of 2.449. Keep the root a double.",
    hint = "Of which type is your divisor?",
    section = "Each head has weights of its own")
public record RootCutToInteger(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray scores(INDArray q, INDArray k) {
    return new DotProductScores().between(q, k).div((double) (long) Math.sqrt((double) q.size(2)));
  }
}
