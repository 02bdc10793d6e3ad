package attention.worker;

import org.nd4j.linalg.factory.Nd4j;

/**
 * Wakes ND4J, which takes a second, and bounds the memory that its arrays take beside Java's own.
 * Without a bound, an array of 10 GB is really allocated.
 */
final class ArrayMemory implements Runnable {
  private static final long MOST_BYTES = (long) Launch.MEGABYTES << 20;
  static final int PROCESSOR = 0;

  @Override
  public void run() {
    // The first product loads what the first array does not.
    Nd4j.eye(2).mmul(Nd4j.eye(2));
    Nd4j.getEnvironment().setDeviceLimit(PROCESSOR, MOST_BYTES);
  }
}
