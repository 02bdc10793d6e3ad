package attention.exam;

import attention.process.Children;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Ends a program when its time is over. The program cannot reach this clock. Whoever used a
 * processor for all of it had his chance; on a busy machine the others are given more.
 */
final class Clock implements AutoCloseable {
  /** The program has a watch of its own, which knows on which line it hangs. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private static final int MOST_LIMITS = 3;
  private static final long LOOK_MILLIS = 100;

  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "clock");
            thread.setDaemon(true);
            return thread;
          });

  private final Process process;
  private final Closeable way;
  private final Duration fair;
  private final long begin = System.nanoTime();
  private final Duration limit;
  private Future<?> looking;
  private boolean rang;
  private boolean stopped;

  private Clock(Process process, Closeable way, Duration limit) {
    this.process = process;
    this.way = way;
    this.limit = limit;
    fair = worked().plus(limit);
  }

  /** From now on the program has so long. */
  static Clock start(Process process, Closeable way, Duration limit) {
    Clock clock = new Clock(process, way, limit);
    clock.lookIn(limit.plus(GRACE).toMillis());
    return clock;
  }

  private synchronized void lookIn(long millis) {
    looking = TIMER.schedule(this::look, millis, TimeUnit.MILLISECONDS);
  }

  private synchronized void look() {
    if (stopped) {
      return;
    }
    long longest = limit.multipliedBy(MOST_LIMITS).plus(GRACE).toNanos();
    if (System.nanoTime() - begin < longest && worked().compareTo(fair) < 0) {
      lookIn(LOOK_MILLIS);
      return;
    }
    rang = true;
    Children.end(process);
    try {
      way.close();
    } catch (IOException alreadyClosed) {
      // Whoever reads from it hears of the end in either case.
    }
  }

  /** How long the program and all that it started had a processor. */
  private Duration worked() {
    return Stream.concat(process.descendants(), Stream.of(process.toHandle()))
        .flatMap(one -> one.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Whether the time was over. */
  synchronized boolean rang() {
    return rang;
  }

  @Override
  public synchronized void close() {
    stopped = true;
    looking.cancel(false);
  }
}
