package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-mean-without-weights",
    title = "You subtracted the plain mean of dA",
    explanation =
        "Your mean counts all keys of a row alike. The mean that softmax asks for is "
            + "weighted by the row's own weights; the two agree only where all weights are "
            + "equal.",
    hint = "A key of weight 0 has no part in the context. Should its da shift the others?",
    section = "Back through softmax")
public final class MeanWithoutWeights implements RightElsewhere {
  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    return weights.mul(dWeights.sub(dWeights.mean(true, 1)));
  }
}
