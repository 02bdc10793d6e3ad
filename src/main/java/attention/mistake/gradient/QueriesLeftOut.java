package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-queries-left-out",
    title = "You left out the path through the queries",
    explanation =
        "Your dX is the sum of the parts through keys and values. What each token asks "
            + "for depends on its embedding as well, and that part comes back through W_Q.",
    hint = "How many gradients does the method get, and how many does your sum hold?",
    section = "Back through the projections")
public final class QueriesLeftOut implements RightElsewhere {
  @Override
  public INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    return MatrixProduct.of(dKeys, wk).add(MatrixProduct.of(dValues, wv));
  }
}
