package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "layer-norm-epsilon-squared",
    title = "You squared epsilon",
    explanation =
        "You add ε² to the variance, the formula adds ε. It is the number itself "
            + "that stands under the root beside σ².",
    hint = "What is added to the variance before the root is taken?",
    section = "Epsilon stands inside the root")
public final class EpsilonSquared implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 1));
    INDArray variance = centred.mul(centred).mean(true, 1);
    return centred.div(Transforms.sqrt(variance.add(epsilon * epsilon))).mul(gain).add(bias);
  }
}
