package attention.cost;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * How many operations a second this machine is seen to reach: a product of two large square
 * matrices of floats, by the library that ND4J brings for it, on as many threads as that takes. It
 * comes close to the processor's peak, from below.
 *
 * @param operationsPerSecond of the quickest run: only disturbances make one slower
 * @param how it was measured, in a sentence
 */
public record LargeProduct(double operationsPerSecond, String how) {
  private static final int WARM_UPS = 5;
  private static final int RUNS = 50;

  /**
   * Measures.
   *
   * @param size rows and columns of each matrix, at least 1; from about 500 on it makes little
   *     difference
   * @throws IllegalArgumentException if size is less than 1
   */
  public static LargeProduct measured(int size) {
    return measured(size, new Stopwatch(WARM_UPS, RUNS));
  }

  static LargeProduct measured(int size, Stopwatch watch) {
    if (size < 1) {
      throw new IllegalArgumentException("size is %d; it must be at least 1".formatted(size));
    }
    INDArray left = Nd4j.ones(DataType.FLOAT, size, size);
    INDArray right = Nd4j.ones(DataType.FLOAT, size, size);
    INDArray product = Nd4j.create(DataType.FLOAT, new long[] {size, size}, 'f');
    Timing timing = watch.time(() -> left.mmul(right, product)); // new memory would be timed, too
    return new LargeProduct(
        2.0 * size * size * size / timing.quickest(),
        "a product of two matrices of %d × %d floats, the quickest of %d runs"
            .formatted(size, size, timing.runs().size()));
  }
}
