package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "layer-norm-root-mean-square",
    title = "You divided by the root of the mean square",
    explanation =
        "Neither above nor below the bar do you take the mean away. That is a norm "
            + "too, RMS norm, which some newer models use; layer norm first moves every "
            + "token to mean 0.",
    hint = "Where does μ stand in the formula? It occurs twice: in the numerator, and " + "in σ².",
    section = "Layer norm")
public final class RootMeanSquare implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray meanSquare = x.mul(x).mean(true, 1);
    return x.div(Transforms.sqrt(meanSquare.add(epsilon))).mul(gain).add(bias);
  }
}
