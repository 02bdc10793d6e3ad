import attention.project.Projection;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Lesson 02: maps every token's features to new features, each token by itself.
 *
 * <p>Write {@link #of}: each number of the result is one row of the weights times one token.
 *
 * <pre>
 *   q_i = W·e_i, for all tokens Q = E·Wᵀ      E [n, d_in], W [d_out, d_in], Q [n, d_out]
 * </pre>
 */
public class MyProjection implements Projection {
  private final INDArray weights;

  public MyProjection(INDArray weights) {
    this.weights = weights;
  }

  @Override
  public INDArray of(INDArray features) {
    throw new UnsupportedOperationException(
        "Write MyProjection.of: multiply each token by the weights. Then: ./attention grade 02");
  }
}
