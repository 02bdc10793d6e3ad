package attention.mistake.position;

import attention.mistake.Mistake;
import attention.score.ScaledDotProductScores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "rotated-scores-unweighted",
    title = "You mixed the values by scores instead of weights",
    explanation =
        "Your contexts leave the range of the values. Between scores and mixing "
            + "stands a softmax, with positions as without.",
    hint = "What do the numbers in one row sum to, with which you mix?",
    section = "Queries and keys, but not values")
public final class RotatedScoresUnweighted implements RightElsewhere {
  @Override
  public INDArray context(INDArray queries, INDArray keys, INDArray values) {
    INDArray scores = new ScaledDotProductScores().between(rotated(queries, 0), rotated(keys, 0));
    return MatrixProduct.of(scores, values);
  }
}
