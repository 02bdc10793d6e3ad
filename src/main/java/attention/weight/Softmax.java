package attention.weight;

import attention.tensor.Shapes;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Softmax over the keys: {@code a_ij = e^(s_ij/T) / Σ_k e^(s_ik/T)}, each row by itself.
 *
 * <p>Every weight lies in [0, 1] and every row sums to 1. A row's largest score is subtracted
 * first, which changes no weight, since it cancels, and keeps e^s from overflowing: a row of 1000s
 * gives equal weights. −∞ gives weight 0; a row of nothing but −∞ has no key to attend to and gives
 * zeros. NaN or +∞ makes its row NaN, and no other.
 *
 * <p>The temperature T is 1 in attention; T → 0 picks the largest score, T → ∞ weighs all alike.
 * Vaswani et al. 2017, section 3.2.1; on temperature Hinton et al. 2015, section 2.
 */
public final class Softmax implements Weighting {
  private final double temperature;

  /** Softmax as attention uses it, at temperature 1. */
  public Softmax() {
    this(1);
  }

  private Softmax(double temperature) {
    this.temperature = temperature;
  }

  /**
   * Softmax at another temperature.
   *
   * @param temperature finite and above 0
   * @throws IllegalArgumentException if it is not
   */
  public static Softmax atTemperature(double temperature) {
    if (!(temperature > 0) || Double.isInfinite(temperature)) {
      throw new IllegalArgumentException(
          "temperature is %s; it must be finite and above 0".formatted(temperature));
    }
    return new Softmax(temperature);
  }

  @Override
  public INDArray of(INDArray scores) {
    Shapes.of("scores", scores, "n_q", "n_k");
    // A finite stand-in for a row of −∞, where −∞ − (−∞) would be NaN.
    INDArray largest = Transforms.max(scores.max(true, -1), -Double.MAX_VALUE);
    INDArray powers = Transforms.exp(scores.sub(largest).div(temperature));
    INDArray total = powers.sum(true, -1);
    // Only a row of −∞ sums to 0; 0/1 leaves it at zeros.
    return powers.div(total.add(total.eq(0).castTo(DataType.DOUBLE)));
  }
}
