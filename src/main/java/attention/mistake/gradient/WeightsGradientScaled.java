package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-of-weights-scaled",
    title = "You scaled dA by a root",
    explanation =
        "Your dA is the right one over √d_v. The root belongs to the scores; between "
            + "weights and context nothing is scaled, so nothing is on the way back.",
    hint = "Look at C = A·V: is there a factor in it besides A and V?",
    section = "Back through the weighted sum")
public final class WeightsGradientScaled implements RightElsewhere {
  @Override
  public INDArray weights(INDArray values, INDArray dContext) {
    return MatrixProduct.ofTransposed(dContext, values).div(Math.sqrt(values.columns()));
  }
}
