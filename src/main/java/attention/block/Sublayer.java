package attention.block;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a residual path is laid around: attention, a feed-forward network, a norm. What goes in and
 * what comes out have the same shape, so that they can be added. Vaswani et al. 2017, section 3.1.
 */
@FunctionalInterface
public interface Sublayer {
  /**
   * Gives every token new features.
   *
   * @param tokens {@code [n, d_model]} or {@code [batch, n, d_model]}
   * @return a new array of the same shape
   */
  INDArray of(INDArray tokens);
}
