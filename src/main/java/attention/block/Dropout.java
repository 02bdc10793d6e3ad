package attention.block;

import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Sets some numbers to 0, chosen by chance, while a model is trained; the others are divided by
 * {@code 1 − rate}, so that the expected sum stays. At inference it does nothing.
 *
 * <p>The same seed drops the same places, on every machine and in every call: a new step of
 * training takes a new seed. Srivastava et al. 2014; Vaswani et al. 2017, section 5.4.
 */
public final class Dropout {
  private static final Dropout OFF = new Dropout(0, 0);

  private final double rate;
  private final long seed;

  private Dropout(double rate, long seed) {
    this.rate = rate;
    this.seed = seed;
  }

  /** For inference: everything passes as it is. */
  public static Dropout off() {
    return OFF;
  }

  /**
   * For training.
   *
   * @param rate the share that is dropped, from 0 to below 1
   * @param seed decides which
   * @throws IllegalArgumentException if the rate is outside [0, 1), or NaN
   */
  public static Dropout training(double rate, long seed) {
    if (!(rate >= 0 && rate < 1)) {
      throw new IllegalArgumentException(
          "the dropout rate is %s; it is the share that is dropped, at least 0 and below 1, such as 0.1"
              .formatted(rate));
    }
    return new Dropout(rate, seed);
  }

  /**
   * Drops numbers.
   *
   * @param features of any shape
   * @return a new array of the same shape
   */
  public INDArray of(INDArray features) {
    return rate == 0 ? features.dup('c') : features.mul(maskFor(features));
  }

  /** 0 where a number is dropped, 1/(1 − rate) where it stays. */
  private INDArray maskFor(INDArray features) {
    Random random = new Random(seed);
    double kept = 1 / (1 - rate);
    double[] mask = new double[Math.toIntExact(features.length())];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = random.nextDouble() < rate ? 0 : kept;
    }
    return Nd4j.createFromArray(mask).reshape('c', features.shape());
  }
}
