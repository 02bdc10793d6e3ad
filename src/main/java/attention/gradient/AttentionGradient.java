package attention.gradient;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The backward pass through one head of self-attention, a method for each arrow. Every name says
 * whose gradient is returned; {@code dX} is the gradient of the loss with respect to X and has the
 * shape of X.
 *
 * <pre>
 * forward:   Q = X·Wqᵀ   K = X·Wkᵀ   V = X·Wvᵀ   S = Q·Kᵀ/√d_k   A = softmax(S)   C = A·V
 * backward:  dC  →  dV, dA  →  dS  →  dQ, dK  →  dX
 * </pre>
 *
 * Scores are the scaled ones, which softmax gets. All data may have {@code batch}, or {@code batch,
 * heads}, in front; then all of a method's data must.
 */
public interface AttentionGradient {
  /**
   * dV: what the values get back from the context.
   *
   * @param weights A, {@code [n_q, n_k]}
   * @param dContext dC, {@code [n_q, d_v]}
   * @return a new array {@code [n_k, d_v]}
   */
  INDArray values(INDArray weights, INDArray dContext);

  /**
   * dA: what the weights get back from the context.
   *
   * @param values V, {@code [n_k, d_v]}
   * @param dContext dC, {@code [n_q, d_v]}
   * @return a new array {@code [n_q, n_k]}
   */
  INDArray weights(INDArray values, INDArray dContext);

  /**
   * dS: what the scores get back through softmax.
   *
   * @param weights A, {@code [n_q, n_k]}, each row the result of softmax
   * @param dWeights dA, {@code [n_q, n_k]}
   * @return a new array {@code [n_q, n_k]}; every row sums to 0
   */
  INDArray scores(INDArray weights, INDArray dWeights);

  /**
   * dQ: what the queries get back from the scaled scores.
   *
   * @param dScores dS, {@code [n_q, n_k]}
   * @param keys K, {@code [n_k, d_k]}
   * @return a new array {@code [n_q, d_k]}
   */
  INDArray queries(INDArray dScores, INDArray keys);

  /**
   * dK: what the keys get back from the scaled scores.
   *
   * @param dScores dS, {@code [n_q, n_k]}
   * @param queries Q, {@code [n_q, d_k]}
   * @return a new array {@code [n_k, d_k]}
   */
  INDArray keys(INDArray dScores, INDArray queries);

  /**
   * dX: what the embeddings get back along all three paths, through queries, keys and values.
   *
   * @param dQueries dQ, {@code [n, d_k]}
   * @param dKeys dK, {@code [n, d_k]}
   * @param dValues dV, {@code [n, d_v]}
   * @param wq {@code [d_k, d_model]}
   * @param wk {@code [d_k, d_model]}
   * @param wv {@code [d_v, d_model]}
   * @return a new array {@code [n, d_model]}
   */
  INDArray embeddings(
      INDArray dQueries, INDArray dKeys, INDArray dValues, INDArray wq, INDArray wk, INDArray wv);
}
