package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-scale-forgotten",
    title = "You left √d_k out on the way back",
    explanation =
        "Your gradient is too large by exactly √d_k. The scores were divided by it on the "
            + "way forward, and a constant factor stays where it is in a derivative.",
    hint = "What is the derivative of q·k/√d_k with respect to q?",
    section = "Back through the scores")
public final class ScaleForgotten implements RightElsewhere {
  @Override
  public INDArray queries(INDArray dScores, INDArray keys) {
    return dScores.mmul(keys);
  }

  @Override
  public INDArray keys(INDArray dScores, INDArray queries) {
    return MatrixProduct.of(dScores.transpose(), queries);
  }
}
