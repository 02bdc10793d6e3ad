package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "layer-norm-unbiased-deviation",
    title = "You divided the variance by d_model − 1",
    explanation =
        "Your deviations are too large, so every normalised number is too small: "
            + "(1, 0, 0, 0) begins with 1.5 where it should be 1.732. Dividing by one "
            + "less estimates the variance of more data than you have; layer norm takes "
            + "the features themselves, and divides by their number.",
    hint =
        "Look at how you compute the variance. ND4J's var(1) and std(1) divide by "
            + "d_model − 1; var(false, 1) does not.",
    section = "Layer norm")
public final class DeviationWithoutOneFeature implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 1));
    INDArray variance = centred.mul(centred).sum(true, 1).div(x.columns() - 1);
    INDArray deviation = Transforms.sqrt(variance.add(epsilon));
    return centred.div(deviation).mul(gain).add(bias);
  }
}
