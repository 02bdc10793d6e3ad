package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "layer-norm-gain-forgotten",
    title = "You left the gain out",
    explanation =
        "The numbers are normalised and shifted, but not stretched. Each feature "
            + "has a gain by which it is multiplied before the bias is added.",
    hint = "One of the four arguments does not occur in your formula.",
    section = "Gain and bias")
public final class GainForgotten implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 1));
    INDArray variance = centred.mul(centred).mean(true, 1);
    INDArray deviation = Transforms.sqrt(variance.add(epsilon));
    return centred.div(deviation).add(bias);
  }
}
