package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-only-through-keys",
    title = "You followed only the path through the keys",
    explanation =
        "Your dX has what comes back through W_K and nothing else. An embedding is also "
            + "made into a query and into a value, and both change the loss.",
    hint = "Three arguments of this method are gradients. Which of them did you use?",
    section = "Back through the projections")
public final class OnlyThroughKeys implements RightElsewhere {
  @Override
  public INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    return MatrixProduct.of(dKeys, wk);
  }
}
