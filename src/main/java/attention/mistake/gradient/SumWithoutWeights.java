package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-sum-without-weights",
    title = "You subtracted the plain sum of dA",
    explanation =
        "In your row sum each da counts fully. It has to count by its weight, as a·da; "
            + "only then do the rows of dS sum to 0.",
    hint =
        "Which of two keys should count for more in the row's mean: one of weight 0.9, or "
            + "one of 0.1?",
    section = "Back through softmax")
public final class SumWithoutWeights implements RightElsewhere {
  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    return weights.mul(dWeights.sub(dWeights.sum(true, 1)));
  }
}
