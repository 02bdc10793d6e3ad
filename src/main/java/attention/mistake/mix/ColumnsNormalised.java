package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "columns-normalised",
    title = "You divided the weights by the sums of their columns",
    explanation =
        "Your contexts can leave the range of the values, since rows of weights no "
            + "longer sum to 1. The weights that come in are shares of each query already.",
    hint = "What do the rows of the weights sum to before you touch them?",
    section = "Between the smallest and the largest")
public final class ColumnsNormalised implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    INDArray shares = weights.div(weights.sum(true, 0));
    return shares.mmul(values);
  }
}
