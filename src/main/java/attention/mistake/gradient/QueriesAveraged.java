package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-averaged-over-queries",
    title = "You averaged over the queries in dV",
    explanation =
        "Your dV is the right one divided by the number of queries. Every query that used "
            + "a value changes the loss through it, so their parts are added up; nothing "
            + "divides them.",
    hint = "Two queries use the same value. Does it then matter half as much to each of " + "them?",
    section = "Back through the weighted sum")
public final class QueriesAveraged implements RightElsewhere {
  @Override
  public INDArray values(INDArray weights, INDArray dContext) {
    return MatrixProduct.of(weights.transpose(), dContext).div(weights.rows());
  }
}
