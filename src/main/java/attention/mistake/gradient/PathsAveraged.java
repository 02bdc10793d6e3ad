package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-paths-averaged",
    title = "You averaged the three paths",
    explanation =
        "Your dX is a third of the right one. A change of X goes down all three paths at "
            + "once, in full down each, so that the effects add up.",
    hint = "In y = x + x + x, how fast does y grow with x?",
    section = "Back through the projections")
public final class PathsAveraged implements RightElsewhere {
  @Override
  public INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    return MatrixProduct.of(dQueries, wq)
        .add(MatrixProduct.of(dKeys, wk))
        .add(MatrixProduct.of(dValues, wv))
        .div(3);
  }
}
