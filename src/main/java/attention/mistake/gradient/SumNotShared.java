package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-sum-not-shared",
    title = "You subtracted the whole row sum from every key",
    explanation =
        "You weighted da, but not the sum that is subtracted from it. Each key gives back "
            + "only its share of the row sum, its weight times it; then the row adds up to 0.",
    hint = "Multiply the brackets out: which terms does the weight before them reach?",
    section = "Back through softmax")
public final class SumNotShared implements RightElsewhere {
  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    INDArray weighted = weights.mul(dWeights);
    return weighted.sub(weighted.sum(true, 1));
  }
}
