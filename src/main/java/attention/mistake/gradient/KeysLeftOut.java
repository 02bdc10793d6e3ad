package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-keys-left-out",
    title = "You left out the path through the keys",
    explanation =
        "Your dX is the sum of the parts through queries and values. How a token is found "
            + "by others depends on its embedding as well, and that part comes back through "
            + "W_K.",
    hint = "Go through the three forward formulas that hold X; your sum lacks one of them.",
    section = "Back through the projections")
public final class KeysLeftOut implements RightElsewhere {
  @Override
  public INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    return MatrixProduct.of(dQueries, wq).add(MatrixProduct.of(dValues, wv));
  }
}
