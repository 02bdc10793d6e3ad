import attention.gradient.AttentionGradient;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The backward pass through one head of self-attention, a method for each arrow.
 *
 * <pre>
 * forward:   Q = X·Wqᵀ   K = X·Wkᵀ   V = X·Wvᵀ   S = Q·Kᵀ/√d_k   A = softmax(S)   C = A·V
 * backward:  dC  →  dV, dA  →  dS  →  dQ, dK  →  dX
 * </pre>
 *
 * <p>A gradient has the shape of what it is the gradient of: dV that of V, {@code [n_k, d_v]}.
 */
public final class MyGradient implements AttentionGradient {
  @Override
  public INDArray values(INDArray weights, INDArray dContext) {
    return MatrixProduct.of(weights.transpose(), dContext);
  }

  @Override
  public INDArray weights(INDArray values, INDArray dContext) {
    return MatrixProduct.ofTransposed(dContext, values);
  }

  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    INDArray mean = weights.mul(dWeights).sum(true, 1); // of each row, weighted
    return weights.mul(dWeights.sub(mean));
  }

  @Override
  public INDArray queries(INDArray dScores, INDArray keys) {
    return MatrixProduct.of(dScores, keys).div(Math.sqrt(keys.columns()));
  }

  @Override
  public INDArray keys(INDArray dScores, INDArray queries) {
    return MatrixProduct.of(dScores.transpose(), queries).div(Math.sqrt(queries.columns()));
  }

  @Override
  public INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    INDArray throughQueries = MatrixProduct.of(dQueries, wq);
    INDArray throughKeys = MatrixProduct.of(dKeys, wk);
    INDArray throughValues = MatrixProduct.of(dValues, wv);
    return throughQueries.add(throughKeys).add(throughValues);
  }
}
