import attention.launch.GlobalMemory;
import attention.launch.LaunchSteps;
import attention.launch.Place;
import attention.launch.Speeds;

/**
 * Scores on a card: how many blocks, what one thread does, and when the journey there pays.
 *
 * <p>Each method is graded by itself, so you can write them in any order.
 */
public final class MyGpu implements LaunchSteps {
  /** As many blocks of so many threads as give each item a thread of its own. */
  @Override
  public int blocks(int items, int threads) {
    return (items + threads - 1) / threads;
  }

  /** One thread's work: one score, at the thread's own row (y) and column (x). */
  @Override
  public void thread(
      Place place,
      GlobalMemory queries,
      GlobalMemory keys,
      GlobalMemory scores,
      int queryCount,
      int keyCount,
      int width) {
    int row = place.blockIdx().y() * place.blockDim().y() + place.threadIdx().y();
    int column = place.blockIdx().x() * place.blockDim().x() + place.threadIdx().x();
    if (row >= queryCount || column >= keyCount) {
      return; // before anything is read
    }
    float sum = 0; // a variable of the thread's own; scores holds anything yet
    for (int m = 0; m < width; m++) {
      sum += queries.get(row * width + m) * keys.get(column * width + m);
    }
    scores.set(row * keyCount + column, sum / Math.sqrt(width));
  }

  /** Microseconds for queries, keys and values to the card and the context back. */
  @Override
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    double bytes = 4.0 * n * width; // of one array
    double bytesPerMicrosecond = speeds.gigabytesPerSecond() * 1e9 / 1e6;
    return 4 * (speeds.microsecondsPerCopy() + bytes / bytesPerMicrosecond);
  }

  /** The first n for which the card with its copies takes less than the processor. */
  @Override
  public int worthFrom(int width, Speeds speeds) {
    int n = 1;
    while (copyMicroseconds(n, width, speeds) + microseconds(n, width, speeds.cardTeraflops() * 1e12)
        >= microseconds(n, width, speeds.processorGigaflops() * 1e9)) {
      n++;
    }
    return n;
  }

  private static double microseconds(int n, int width, double operationsPerSecond) {
    return 4.0 * n * n * width / operationsPerSecond * 1e6;
  }
}
