import attention.gradient.AttentionGradient;
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
    throw new UnsupportedOperationException(
        "Write values(weights, dContext) in MyGradient.java: return dV. Value j went into the "
            + "context of every query. Then: ./attention grade 10");
  }

  @Override
  public INDArray weights(INDArray values, INDArray dContext) {
    throw new UnsupportedOperationException(
        "Write weights(values, dContext) in MyGradient.java: return dA. Weight A[i,j] multiplied "
            + "all of value j. Then: ./attention grade 10");
  }

  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    throw new UnsupportedOperationException(
        "Write scores(weights, dWeights) in MyGradient.java: return dS, back through softmax, row "
            + "by row. Then: ./attention grade 10");
  }

  @Override
  public INDArray queries(INDArray dScores, INDArray keys) {
    throw new UnsupportedOperationException(
        "Write queries(dScores, keys) in MyGradient.java: return dQ; think of √d_k. "
            + "Then: ./attention grade 10");
  }

  @Override
  public INDArray keys(INDArray dScores, INDArray queries) {
    throw new UnsupportedOperationException(
        "Write keys(dScores, queries) in MyGradient.java: return dK; think of √d_k. "
            + "Then: ./attention grade 10");
  }

  @Override
  public INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv) {
    throw new UnsupportedOperationException(
        "Write embeddings(…) in MyGradient.java: return dX, the sum of what comes back on three "
            + "paths. Then: ./attention grade 10");
  }
}
