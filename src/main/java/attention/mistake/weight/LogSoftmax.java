package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "logarithm-of-softmax",
    title = "You took the logarithm of the weights",
    explanation =
        "Your numbers are 0 or less, and e raised to them gives the right weights. "
            + "Libraries offer log-softmax for training; mixing needs the weights themselves.",
    hint = "Which last step would make your rows sum to 1?",
    section = "What we want of weights")
public final class LogSoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray lowered = scores.sub(scores.max(true, 1));
    return lowered.sub(Transforms.log(Transforms.exp(lowered).sum(true, 1)));
  }
}
