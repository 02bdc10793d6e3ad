package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-column-sums",
    title = "You summed over the queries in dS, not over the keys",
    explanation =
        "The columns of your dS sum to what a row should. Softmax worked on each query's "
            + "row alone, so nothing of one query's row may enter another's.",
    hint = "Along which direction did the weights sum to 1? dS is calculated along the same.",
    section = "Back through softmax")
public final class ColumnSums implements RightElsewhere {
  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    INDArray sums = weights.mul(dWeights).sum(true, 0);
    return weights.mul(dWeights.sub(sums));
  }
}
