package attention.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many bytes a second the memory of this machine moves, measured: arrays much larger than a
 * cache are copied, and what is read and what is written is counted, as in the first kernel of
 * McCalpin's STREAM (1995).
 *
 * <p>The copying is done by the JVM's own routine. It is fast from the first call on, however
 * little the JVM has compiled; a loop written in Java would measure the compiler.
 *
 * @param bytesPerSecond of the quickest run: only disturbances make one slower
 * @param how it was measured, in a sentence
 */
public record MemoryBandwidth(double bytesPerSecond, String how) {
  private static final int NUMBERS = 12_000_000; // 48 MB a side, beyond the caches of most machines
  private static final int WARM_UPS = 2;
  private static final int RUNS = 7;

  /**
   * Measures for about a fifth of a second. Takes 96 MB while it does.
   *
   * @param threads that copy at once, each its own part, at least 1
   * @throws IllegalArgumentException if threads is less than 1
   */
  public static MemoryBandwidth measured(int threads) {
    return measured(threads, NUMBERS, new Stopwatch(WARM_UPS, RUNS));
  }

  static MemoryBandwidth measured(int threads, int numbers, Stopwatch watch) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is %d; it must be at least 1".formatted(threads));
    }
    float[] from = new float[numbers];
    float[] to = new float[numbers];
    for (int i = 0; i < numbers; i++) {
      from[i] = i + 1f; // memory that nobody has written to may not be there yet
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, MemoryBandwidth::daemon);
    try {
      Timing timing = watch.time(() -> copied(pool, threads, from, to));
      double bytes = 2.0 * Float.BYTES * numbers;
      return new MemoryBandwidth(
          bytes / timing.quickest(),
          "%s copied by %d %s, the quickest of %d runs"
              .formatted(
                  InWords.bytes(bytes / 2),
                  threads,
                  threads == 1 ? "thread" : "threads",
                  timing.runs().size()));
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "bandwidth");
    thread.setDaemon(true);
    return thread;
  }

  private static float[] copied(ExecutorService pool, int threads, float[] from, float[] to) {
    List<Future<?>> parts = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      int begin = (int) ((long) from.length * thread / threads);
      int end = (int) ((long) from.length * (thread + 1) / threads);
      parts.add(pool.submit(() -> System.arraycopy(from, begin, to, begin, end - begin)));
    }
    for (Future<?> part : parts) {
      await(part);
    }
    return to;
  }

  private static void await(Future<?> part) {
    try {
      part.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the bandwidth was measured", stopped);
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("an array could not be copied", impossible.getCause());
    }
  }
}
