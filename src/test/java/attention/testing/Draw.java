package attention.testing;

import java.util.Arrays;
import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Random arrays of doubles, the same in every run. */
public final class Draw {
  private final Random random;

  public Draw(long seed) {
    this.random = new Random(seed);
  }

  /** Independent numbers from −2 to 2. */
  public INDArray uniform(long... shape) {
    int count = Math.toIntExact(Arrays.stream(shape).reduce(1, Math::multiplyExact));
    return Nd4j.createFromArray(random.doubles(count, -2, 2).toArray()).reshape('c', shape);
  }
}
