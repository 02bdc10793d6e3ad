package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-only-through-values",
    title = "You followed only the path through the values",
    explanation =
        "Your dX has what comes back through W_V and nothing else. The weights are not "
            + "constants: they were made of the same embeddings, by way of queries and keys.",
    hint = "If a token's embedding changes, do only the values change, or the weights too?",
    section = "Back through the projections")
public final class OnlyThroughValues implements RightElsewhere {
  @Override
  public INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    return MatrixProduct.of(dValues, wv);
  }
}
