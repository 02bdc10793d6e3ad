package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "layer-norm-gain-and-bias-exchanged",
    title = "You exchanged gain and bias",
    explanation =
        "You multiply by the bias and add the gain. Untrained, with gain 1 and bias "
            + "0, that makes every feature 1; the gain stretches, the bias shifts.",
    hint =
        "Look at the order of your two last operations, and of the arguments of the " + "method.",
    section = "Gain and bias")
public final class GainAndBiasExchanged implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 1));
    INDArray variance = centred.mul(centred).mean(true, 1);
    INDArray deviation = Transforms.sqrt(variance.add(epsilon));
    return centred.div(deviation).mul(bias).add(gain);
  }
}
