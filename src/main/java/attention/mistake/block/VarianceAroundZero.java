package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "layer-norm-variance-around-zero",
    title = "You took the variance around 0 instead of around the mean",
    explanation =
        "Your numerator is right, but the mean of the squares of x is no variance: "
            + "that takes the squares of the distances from the mean. Tokens far from 0 "
            + "become far too small.",
    hint = "Look at what you square before you take the mean.",
    section = "Layer norm")
public final class VarianceAroundZero implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 1));
    INDArray meanSquare = x.mul(x).mean(true, 1);
    return centred.div(Transforms.sqrt(meanSquare.add(epsilon))).mul(gain).add(bias);
  }
}
