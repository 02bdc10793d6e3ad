package attention.attempt;

import org.nd4j.linalg.factory.Nd4j;

/**
 * Wakes ND4J, which takes a second, and bounds the memory that its arrays take beside Java's own.
 * Without a bound, an array of 10 GB is really allocated.
 */
public final class ArrayMemory {
  static final int PROCESSOR = 0;

  private ArrayMemory() {}

  /** From now on arrays may take so much, beside what Java's own objects take. */
  public static void bound(int megabytes) {
    // The first product loads what the first array does not.
    Nd4j.eye(2).mmul(Nd4j.eye(2));
    Nd4j.getEnvironment().setDeviceLimit(PROCESSOR, (long) megabytes << 20);
  }
}
