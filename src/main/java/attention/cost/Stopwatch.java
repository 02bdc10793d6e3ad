package attention.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Measures how long some work takes: first a few runs to warm up, which do not count, then some
 * that do.
 *
 * <p>It keeps each result until the next, so that no compiler may leave the work out, and reads the
 * clock outside it. It is no JMH: all runs share one JVM and what that has learnt so far, so it is
 * good for work of a millisecond or more, and to compare sizes, not tricks.
 */
public final class Stopwatch {
  private static final double NANOSECONDS = 1e9;

  private final int warmUps;
  private final int runs;
  private final LongSupplier clock;
  private volatile Object result; // somebody might look at it, so it has to be worked out

  /**
   * A stopwatch by the system's clock.
   *
   * @param warmUps runs that do not count, at least 0
   * @param runs that count, at least 1
   * @throws IllegalArgumentException if they are fewer
   */
  public Stopwatch(int warmUps, int runs) {
    this(warmUps, runs, System::nanoTime);
  }

  Stopwatch(int warmUps, int runs, LongSupplier clock) {
    if (warmUps < 0 || runs < 1) {
      throw new IllegalArgumentException(
          "%d runs to warm up and %d that count; at least 0 and 1 are needed"
              .formatted(warmUps, runs));
    }
    this.warmUps = warmUps;
    this.runs = runs;
    this.clock = clock;
  }

  /** Does the work again and again, and times each run. */
  public Timing time(Supplier<?> work) {
    return new Timing(seconds(warmUps, work), seconds(runs, work));
  }

  private List<Double> seconds(int times, Supplier<?> work) {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      long begin = clock.getAsLong();
      result = work.get();
      seconds.add((clock.getAsLong() - begin) / NANOSECONDS);
    }
    return seconds;
  }

  /** What the last run returned. */
  Object lastResult() {
    return result;
  }
}
