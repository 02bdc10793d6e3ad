package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-only-through-queries",
    title = "You followed only the path through the queries",
    explanation =
        "Your dX has what comes back through W_Q and nothing else. X was used three "
            + "times, and each use changes the loss: through keys and values, too.",
    hint = "Where does X stand in the forward formulas? Count them.",
    section = "Back through the projections")
public final class OnlyThroughQueries implements RightElsewhere {
  @Override
  public INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    return MatrixProduct.of(dQueries, wq);
  }
}
