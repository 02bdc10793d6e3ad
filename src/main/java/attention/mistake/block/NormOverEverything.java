package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "layer-norm-over-everything",
    title = "You took one mean and one variance for the whole matrix",
    explanation =
        "A single mean of all numbers makes one token's result depend on the "
            + "others. Each row has a mean and a variance of its own.",
    hint =
        "How many means should there be for n tokens? Look at what mean() without a "
            + "dimension returns.",
    section = "Layer norm")
public final class NormOverEverything implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.meanNumber());
    double variance = centred.mul(centred).meanNumber().doubleValue();
    return centred.div(Math.sqrt(variance + epsilon)).mul(gain).add(bias);
  }
}
