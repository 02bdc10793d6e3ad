import attention.mask.MaskedWeighting;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Turns scores into weights, as in lesson 04, but of what each query may see: hidden keys get the
 * weight 0, the others share 1, and a row with every key hidden is zeros.
 *
 * <p>Keys from number {@code length} on, counted from 0, are padding and hidden from all. If {@code
 * causal}, the keys after a query are hidden, too: query i sees the keys up to i + n_k − n_q.
 *
 * <p>scores {@code [n_q, n_k]}, weights {@code [n_q, n_k]}.
 */
public final class MyMask implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    INDArray masked = scores.dup();
    int cached = scores.columns() - scores.rows(); // keys that come before the first query
    for (int query = 0; query < scores.rows(); query++) {
      for (int key = 0; key < scores.columns(); key++) {
        if (key >= length || (causal && key > query + cached)) {
          masked.putScalar(query, key, Double.NEGATIVE_INFINITY);
        }
      }
    }
    // The course's softmax makes zeros of a row of nothing but −∞.
    return new Softmax().of(masked);
  }
}
