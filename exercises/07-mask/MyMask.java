import attention.mask.MaskedWeighting;
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
    throw new UnsupportedOperationException(
        "Write of(scores, length, causal) in MyMask.java: return the weights, 0 for hidden keys. "
            + "Then: ./attention grade 07");
  }
}
