package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-diagonal-only",
    title = "You used only the diagonal of softmax's Jacobian",
    explanation =
        "Your dS is a·(1 − a)·da: each weight with its own score. But a score moves the "
            + "other weights of its row too, and those entries beside the diagonal, −a·a, are "
            + "missing.",
    hint =
        "If score 1 rises, what happens to weights 2 and 3? Which entries of the Jacobian "
            + "say so?",
    section = "Back through softmax")
public final class DiagonalOnly implements RightElsewhere {
  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    return weights.mul(weights.rsub(1)).mul(dWeights);
  }
}
