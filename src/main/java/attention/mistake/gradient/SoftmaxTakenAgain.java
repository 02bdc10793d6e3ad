package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-softmax-taken-again",
    title = "You took softmax of the weights once more",
    explanation =
        "The method is given A, which has been through softmax already; you treat it as "
            + "scores. Softmax of weights is flatter than the weights, and the gradient belongs "
            + "to another function.",
    hint = "What do the rows of the argument sum to? Is anything left to normalise?",
    section = "Back through softmax")
public final class SoftmaxTakenAgain implements RightElsewhere {
  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    INDArray again = new Softmax().of(weights);
    return again.mul(dWeights.sub(again.mul(dWeights).sum(true, 1)));
  }
}
