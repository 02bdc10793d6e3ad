package attention.project;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Maps every token's features to new features, each token by itself. */
@FunctionalInterface
public interface Projection {
  /**
   * Projects every token.
   *
   * @param features {@code [n, d_in]} or {@code [batch, n, d_in]}
   * @return a new array {@code [n, d_out]} or {@code [batch, n, d_out]}
   */
  INDArray of(INDArray features);
}
