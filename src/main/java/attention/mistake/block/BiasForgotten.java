package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "layer-norm-bias-forgotten",
    title = "You left the bias out",
    explanation =
        "The numbers are normalised and stretched, but not shifted. Each feature "
            + "has a bias that is added last.",
    hint = "One of the four arguments does not occur in your formula.",
    section = "Gain and bias")
public final class BiasForgotten implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 1));
    INDArray variance = centred.mul(centred).mean(true, 1);
    INDArray deviation = Transforms.sqrt(variance.add(epsilon));
    return centred.div(deviation).mul(gain);
  }
}
