package attention.score;

import attention.tensor.MatrixProduct;
import attention.tensor.Shapes;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * A small network between query and key: {@code s_ij = v·tanh(W·q_i + U·k_j)}.
 *
 * <p>It has parameters of its own, may compare queries and keys of different widths, and stays
 * within ±Σ|v|. It costs n_q·n_k·d_a numbers of memory where a dot product costs n_q·n_k. Bahdanau
 * et al. 2015, section 3.1 and appendix A.1.2, where {@code W, U, v} are {@code W_a, U_a, v_a}.
 */
public final class AdditiveScores implements Scores {
  private final INDArray queryWeights; // W [d_a, d_q]
  private final INDArray keyWeights; // U [d_a, d_k]
  private final INDArray direction; // v [d_a]

  /**
   * @param queryWeights W, {@code [d_a, d_q]}
   * @param keyWeights U, {@code [d_a, d_k]}
   * @param direction v, {@code [d_a]}
   * @throws attention.tensor.ShapeException if the three disagree on d_a
   */
  public AdditiveScores(INDArray queryWeights, INDArray keyWeights, INDArray direction) {
    Shapes.ofParameter("queryWeights", queryWeights, "d_a", "d_q")
        .parameter("keyWeights", keyWeights, "d_a", "d_k")
        .parameter("direction", direction, "d_a");
    this.queryWeights = queryWeights.dup('c');
    this.keyWeights = keyWeights.dup('c');
    this.direction = direction.dup('c');
  }

  /**
   * {@inheritDoc}
   *
   * @param queries {@code [n_q, d_q]} or {@code [batch, n_q, d_q]}
   * @throws attention.tensor.ShapeException if queries or keys do not fit W or U
   */
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    Shapes.of("queries", queries, "n_q", "d_q")
        .and("keys", keys, "n_k", "d_k")
        .parameter("queryWeights", queryWeights, "d_a", "d_q")
        .parameter("keyWeights", keyWeights, "d_a", "d_k");
    INDArray wq = MatrixProduct.ofTransposed(queries, queryWeights);
    INDArray uk = MatrixProduct.ofTransposed(keys, keyWeights);
    // [.., n_q, 1, d_a] + [.., 1, n_k, d_a]: every query meets every key.
    INDArray perQuery = Nd4j.expandDims(wq, queries.rank() - 1);
    INDArray perKey = Nd4j.expandDims(uk, keys.rank() - 2);
    INDArray hidden = Transforms.tanh(perQuery.add(perKey));
    return hidden.mul(direction).sum(-1);
  }
}
