package attention.lab;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Tells the person who waits what is going on, and for how long.
 *
 * @param out where to; the error stream, so that a command's own output stays clean
 */
public record Progress(PrintWriter out) {
  private static final long INTERVAL_SECONDS = 5;

  /** Does something that may take a while. */
  <T> T during(String what, Supplier<T> step) {
    long start = System.nanoTime();
    out.println(what + " …");
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    var ticking =
        clock.scheduleAtFixedRate(
            () -> out.println("  … " + secondsSince(start) + " s: " + what),
            INTERVAL_SECONDS,
            INTERVAL_SECONDS,
            TimeUnit.SECONDS);
    try {
      return step.get();
    } finally {
      ticking.cancel(false);
      clock.shutdown();
      out.println("  … ended after " + secondsSince(start) + " s");
    }
  }

  /** Says something once. */
  void say(String line) {
    out.println(line);
  }

  private static long secondsSince(long start) {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
  }
}
