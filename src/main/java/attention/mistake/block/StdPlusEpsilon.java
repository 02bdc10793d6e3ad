package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "layer-norm-std-plus-epsilon",
    title = "You divided by ND4J's std plus epsilon",
    explanation =
        "Two things differ from the formula: std(1) divides the variance by d_model "
            + "− 1, and your ε comes after the root. (1, 0, 0, 0) begins with 1.5 where "
            + "it should be 1.732.",
    hint =
        "Compute the variance yourself, or ask for var(false, 1). What is added to "
            + "it before the root is taken?",
    section = "Layer norm")
public final class StdPlusEpsilon implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 1));
    return centred.divColumnVector(x.std(1).add(epsilon)).mul(gain).add(bias);
  }
}
