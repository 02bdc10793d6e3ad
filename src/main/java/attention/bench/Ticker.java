package attention.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells the person who waits what is being measured, every few seconds. */
public final class Ticker implements AutoCloseable {
  private static final int SECONDS = 5;

  private final Consumer<String> out;
  private final long start = System.nanoTime();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });
  private volatile String doing = "";

  /** Begins to tell; every five seconds it says since when and what. */
  public Ticker(Consumer<String> out) {
    this.out = out;
    var unused = clock.scheduleAtFixedRate(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  /** From now on this is being done. */
  public void at(String what) {
    doing = what;
  }

  /** Says something once. */
  public void say(String line) {
    out.accept(line);
  }

  private void tick() {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    out.accept("  … %d s: %s".formatted(seconds, doing));
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
