package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "layer-norm-epsilon-forgotten",
    title = "You left epsilon out",
    explanation =
        "Your numbers are a little too large, and a token whose features are all "
            + "equal becomes NaN, for it is divided by 0. The small ε in the formula "
            + "stands there for that token.",
    hint = "One of the four arguments does not occur in your formula.",
    section = "Epsilon stands inside the root")
public final class EpsilonForgotten implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 1));
    INDArray variance = centred.mul(centred).mean(true, 1);
    return centred.div(Transforms.sqrt(variance)).mul(gain).add(bias);
  }
}
