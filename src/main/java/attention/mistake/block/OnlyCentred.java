package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "layer-norm-only-centred",
    title = "You took the mean away and did not divide",
    explanation =
        "Your rows have mean 0, but as much spread as before. Dividing by √(σ² + ε) "
            + "brings them to variance 1.",
    hint = "What of the formula stands below the bar?",
    section = "Layer norm")
public final class OnlyCentred implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 1));
    return centred.mul(gain).add(bias);
  }
}
