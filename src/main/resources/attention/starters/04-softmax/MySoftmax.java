import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Turns scores into weights: each row of scores becomes shares that sum to 1.
 *
 * <p>{@code A[i,j] = e^S[i,j] / Σ_k e^S[i,k]}, the largest score of the row subtracted first.
 *
 * <p>scores {@code [n_q, n_k]}, weights {@code [n_q, n_k]}.
 */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    throw new UnsupportedOperationException(
        "Write of(scores) in MySoftmax.java: return the weights, one row for each query. "
            + "Then: ./attention grade 04");
  }
}
