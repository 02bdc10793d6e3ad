package attention.floats;

/** How many threads may calculate. */
public final class Threads {
  private Threads() {}

  /** Refuses less than one. */
  public static int require(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "threads is %d; at least 1 is needed, and this machine has %d processors"
              .formatted(threads, Runtime.getRuntime().availableProcessors()));
    }
    return threads;
  }
}
