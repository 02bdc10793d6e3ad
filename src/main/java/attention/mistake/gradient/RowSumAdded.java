package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-row-sum-added",
    title = "You added the row sum where it is subtracted",
    explanation =
        "Beside the diagonal of the Jacobian you have +a·a in place of −a·a. A score that "
            + "rises takes weight away from the others of its row, so its effect on them is "
            + "negative.",
    hint = "When one weight of a row grows, do the others grow or shrink?",
    section = "Back through softmax")
public final class RowSumAdded implements RightElsewhere {
  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    INDArray sums = weights.mul(dWeights).sum(true, 1);
    return weights.mul(dWeights.add(sums));
  }
}
