package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "layer-norm-mean-kept",
    title = "You divided x without taking its mean away",
    explanation =
        "The deviation is right, but what you divide by it is x itself, so your "
            + "rows do not have mean 0. Adding 100 to all features of a token must not "
            + "change its norm; yours it does.",
    hint = "Look at the numerator: what is subtracted from x before the division?",
    section = "Layer norm")
public final class MeanKept implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 1));
    INDArray variance = centred.mul(centred).mean(true, 1);
    INDArray deviation = Transforms.sqrt(variance.add(epsilon));
    return x.div(deviation).mul(gain).add(bias);
  }
}
