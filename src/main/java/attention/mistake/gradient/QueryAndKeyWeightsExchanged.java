package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-through-exchanged-weights",
    title = "You sent dQ back through W_K, and dK through W_Q",
    explanation =
        "The shapes fit, so nothing complains; but the queries were made by W_Q. A "
            + "gradient goes back through the matrix that its own vectors came through.",
    hint =
        "Put the three forward formulas above the three products: does each gradient meet "
            + "its own matrix?",
    section = "Back through the projections")
public final class QueryAndKeyWeightsExchanged implements RightElsewhere {
  @Override
  public INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    return MatrixProduct.of(dQueries, wk)
        .add(MatrixProduct.of(dKeys, wq))
        .add(MatrixProduct.of(dValues, wv));
  }
}
