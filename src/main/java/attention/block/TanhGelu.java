package attention.block;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * GELU with tanh in the place of erf: {@code ½·x·(1 + tanh(√(2/π)·(x + 0.044715·x³)))}. GPT-2's
 * activation; Hendrycks and Gimpel 2016, section 2.
 *
 * <p>It differs from {@link Gelu} by up to 0.0005: too much to take one for the other when weights
 * are loaded that were trained with the other.
 */
public final class TanhGelu implements Activation {
  private static final double CUBIC = 0.044715;

  @Override
  public INDArray of(INDArray hidden) {
    INDArray cubed = hidden.mul(hidden).mul(hidden);
    INDArray argument = hidden.add(cubed.mul(CUBIC)).mul(Math.sqrt(2 / Math.PI));
    return hidden.mul(Transforms.tanh(argument).add(1)).mul(0.5);
  }
}
