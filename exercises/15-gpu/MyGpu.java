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
    throw new UnsupportedOperationException(
        "Write blocks(items, threads) in MyGpu.java: divide, and round up. "
            + "Then: ./attention grade 15");
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
    throw new UnsupportedOperationException(
        "Write thread(...) in MyGpu.java: find row and column, leave where there is no such score, "
            + "else write one. Then: ./attention grade 15");
  }

  /** Microseconds for queries, keys and values to the card and the context back. */
  @Override
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    throw new UnsupportedOperationException(
        "Write copyMicroseconds(n, width, speeds) in MyGpu.java: count the copies, and the bytes of "
            + "each. Then: ./attention grade 15");
  }

  /** The first n for which the card with its copies takes less than the processor. */
  @Override
  public int worthFrom(int width, Speeds speeds) {
    throw new UnsupportedOperationException(
        "Write worthFrom(width, speeds) in MyGpu.java: compare both times, n after n. "
            + "Then: ./attention grade 15");
  }
}
