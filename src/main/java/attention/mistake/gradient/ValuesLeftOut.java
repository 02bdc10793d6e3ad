package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-values-left-out",
    title = "You left out the path through the values",
    explanation =
        "Your dX is the sum of the parts through queries and keys. What a token hands "
            + "over depends on its embedding as well, and that part comes back through W_V.",
    hint = "Scores and weights are only half of it: what else is made of X?",
    section = "Back through the projections")
public final class ValuesLeftOut implements RightElsewhere {
  @Override
  public INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    return MatrixProduct.of(dQueries, wq).add(MatrixProduct.of(dKeys, wk));
  }
}
