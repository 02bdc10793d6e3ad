package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "layer-norm-gain-and-bias-forgotten",
    title = "You left gain and bias out",
    explanation =
        "Every token has mean 0 and variance 1, and that is where you stopped. Each "
            + "feature is then multiplied by its gain, and its bias is added.",
    hint = "Two of the four arguments do not occur in your formula.",
    section = "Gain and bias")
public final class GainAndBiasForgotten implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 1));
    INDArray variance = centred.mul(centred).mean(true, 1);
    INDArray deviation = Transforms.sqrt(variance.add(epsilon));
    return centred.div(deviation);
  }
}
