import attention.mix.Mixing;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Mixes the values into contexts: each query takes its share of every value.
 *
 * <p>{@code C[i,f] = Σ_j A[i,j]·V[j,f]}, for all queries at once {@code C = A·V}.
 *
 * <p>weights {@code [n_q, n_k]}, values {@code [n_k, d_v]}, context {@code [n_q, d_v]}.
 */
public final class MyWeightedSum implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    // A row of weights, one for each key, meets a column of values, one for each key.
    return MatrixProduct.of(weights, values);
  }
}
