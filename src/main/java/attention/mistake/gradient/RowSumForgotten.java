package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-row-sum-forgotten",
    title = "You left the row sum out of dS",
    explanation =
        "Your rows of dS do not sum to 0. The weights of a row share 1 among them: what "
            + "one gains the others lose, and that loss is the row sum that is subtracted.",
    hint =
        "Raise all scores of a row by the same amount: its weights stay. What must the "
            + "row of dS add up to then?",
    section = "Back through softmax")
public final class RowSumForgotten implements RightElsewhere {
  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    return weights.mul(dWeights);
  }
}
