package attention.block;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The rectified linear unit, {@code max(0, x)}: lets through what is positive. Vaswani et al. 2017,
 * section 3.3, equation (2).
 */
public final class Relu implements Activation {
  @Override
  public INDArray of(INDArray hidden) {
    return Transforms.relu(hidden);
  }
}
