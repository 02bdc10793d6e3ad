package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "scores-summed-over-heads",
    title = "You added up the scores of the heads",
    explanation =
        "The sum over all heads is the dot product over the whole width, so that "
            + "all heads end with the same weights. Each head takes the softmax of its "
            + "own scores.",
    hint = "How many matrices of scores are there: one, or one a head?",
    section = "Each head has weights of its own")
public record ScoresSummedOverHeads(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray scores(INDArray q, INDArray k) {
    INDArray own = new ScaledDotProductScores().between(q, k);
    INDArray[] alike = new INDArray[heads];
    Arrays.fill(alike, own.sum(0));
    return Nd4j.stack(0, alike);
  }
}
