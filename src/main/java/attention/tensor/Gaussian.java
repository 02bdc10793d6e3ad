package attention.tensor;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Draws independent numbers of mean 0 and variance 1, as doubles. The same seed gives the same
 * numbers on every machine.
 */
public final class Gaussian {
  private final Random random;

  private Gaussian(long seed) {
    this.random = new Random(seed);
  }

  /** Starts a sequence of numbers. */
  public static Gaussian withSeed(long seed) {
    return new Gaussian(seed);
  }

  /**
   * Draws the next matrix.
   *
   * @param rows at least 1
   * @param columns at least 1
   * @return {@code [rows, columns]}
   * @throws ShapeException if either is less
   */
  public INDArray matrix(int rows, int columns) {
    if (rows < 1 || columns < 1) {
      throw new ShapeException(
          "a matrix of %d rows and %d columns cannot be drawn; both must be at least 1"
              .formatted(rows, columns));
    }
    return Nd4j.create(
        DoubleStream.generate(random::nextGaussian).limit((long) rows * columns).toArray(),
        new long[] {rows, columns},
        'c');
  }
}
