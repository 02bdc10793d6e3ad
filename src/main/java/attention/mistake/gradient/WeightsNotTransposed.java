package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-weights-not-transposed",
    title = "You took A·dC for dV, not Aᵀ·dC",
    explanation =
        "A row of A holds the shares that one query took, and your dV adds up along it. "
            + "What comes back to a value comes from every query that took a share of it, so "
            + "the sum runs down a column.",
    hint =
        "Value j stands in the context of which queries, and with which weights? Are "
            + "those a row or a column of A?",
    section = "Back through the weighted sum")
public final class WeightsNotTransposed implements RightElsewhere {
  @Override
  public INDArray values(INDArray weights, INDArray dContext) {
    return weights.mmul(dContext);
  }
}
