package attention.mistake.gradient;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-paths-multiplied",
    title = "You multiplied the three paths",
    explanation =
        "Your dX multiplies what comes back through queries, keys and values, cell by "
            + "cell. Factors belong to steps one after another; these three paths lie side by "
            + "side, and their parts are added.",
    hint = "Chain rule: along a path the factors multiply. What happens where paths meet?",
    section = "Back through the projections")
public final class PathsMultiplied implements RightElsewhere {
  @Override
  public INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    return MatrixProduct.of(dQueries, wq)
        .mul(MatrixProduct.of(dKeys, wk))
        .mul(MatrixProduct.of(dValues, wv));
  }
}
