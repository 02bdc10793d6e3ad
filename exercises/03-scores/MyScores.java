import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Lesson 03: compares every query with every key by a scaled dot product.
 *
 * <p>Write {@link #between}: the score of query i and key j stands in row i and column j.
 *
 * <pre>
 *   s_ij = q_i·k_j / √d_k, for all pairs S = Q·Kᵀ / √d_k      Q [n_q, d_k], K [n_k, d_k], S [n_q, n_k]
 * </pre>
 */
public class MyScores implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    throw new UnsupportedOperationException(
        "Write MyScores.between: a score for each query and each key. Then: ./attention grade 03");
  }
}
