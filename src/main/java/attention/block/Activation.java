package attention.block;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Bends every number by itself. Without it two projections in a row would be one projection.
 * Implemented by {@link Relu}, {@link Gelu} and {@link TanhGelu}.
 */
@FunctionalInterface
public interface Activation {
  /**
   * Bends every number.
   *
   * @param hidden of any shape
   * @return a new array of the same shape
   */
  INDArray of(INDArray hidden);
}
