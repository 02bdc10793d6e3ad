package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "layer-norm-bias-before-gain",
    title = "You added the bias before you multiplied by the gain",
    explanation =
        "So the gain stretches the bias too. The formula multiplies first and adds " + "last.",
    hint = "Look at the order of your two last operations, or at your brackets.",
    section = "Gain and bias")
public final class BiasBeforeGain implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 1));
    INDArray variance = centred.mul(centred).mean(true, 1);
    INDArray deviation = Transforms.sqrt(variance.add(epsilon));
    return centred.div(deviation).add(bias).mul(gain);
  }
}
