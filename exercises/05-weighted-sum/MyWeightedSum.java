import attention.mix.Mixing;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

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
    throw new UnsupportedOperationException(
        "Write of(weights, values) in MyWeightedSum.java: return the context, one row for each "
            + "query. Then: ./attention grade 05");
  }
}
