package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "gradient-paths-side-by-side",
    title = "You put the three paths side by side",
    explanation =
        "Your dX is three times as wide as X. All three paths lead back to the same "
            + "numbers, so that each cell of dX is a sum of three.",
    hint = "Which shape has the gradient of X?",
    section = "Back through the projections")
public final class PathsSideBySide implements RightElsewhere {
  @Override
  public INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    return Nd4j.hstack(
        MatrixProduct.of(dQueries, wq), MatrixProduct.of(dKeys, wk), MatrixProduct.of(dValues, wv));
  }
}
