package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-sign-reversed",
    title = "You subtracted dA from the row sum",
    explanation =
        "Every number of your dS has the wrong sign; the rows still sum to 0. A step "
            + "along it would make the loss grow where it should shrink.",
    hint =
        "A key whose da lies above the mean of its row: should its ds be positive or "
            + "negative?",
    section = "Back through softmax")
public final class SignReversed implements RightElsewhere {
  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    INDArray sums = weights.mul(dWeights).sum(true, 1);
    return weights.mul(sums.sub(dWeights));
  }
}
