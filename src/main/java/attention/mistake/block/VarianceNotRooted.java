package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "layer-norm-variance-not-rooted",
    title = "You divided by the variance, not by its root",
    explanation =
        "Dividing by σ² + ε gives numbers whose variance is not 1: a wide token "
            + "becomes narrow, and a narrow one wide. The deviation σ, which has the unit "
            + "of the features, is the root of the variance.",
    hint = "Between the variance and the division a step is missing.",
    section = "Layer norm")
public final class VarianceNotRooted implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 1));
    INDArray variance = centred.mul(centred).mean(true, 1);
    return centred.div(variance.add(epsilon)).mul(gain).add(bias);
  }
}
