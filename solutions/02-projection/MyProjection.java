import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 02: maps every token's features to new features, each token by itself. */
public class MyProjection implements Projection {
  private final INDArray weights; // [d_out, d_in]

  public MyProjection(INDArray weights) {
    this.weights = weights;
  }

  @Override
  public INDArray of(INDArray features) {
    return features.mmul(weights.transpose()); // [n, d_in] · [d_in, d_out] = [n, d_out]
  }
}
