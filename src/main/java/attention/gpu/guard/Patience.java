package attention.gpu.guard;

import java.time.Duration;

/**
 * How long one run on a card may take before it is stopped.
 *
 * @param run for a run, or one repeat of what is timed
 */
public record Patience(Duration run) {
  /** Enough for anything in the course on a real card: ten seconds. */
  public static final Patience USUAL = of(Duration.ofSeconds(10));

  /** Never stops anything. */
  public static final Patience ENDLESS = of(Duration.ofDays(10_000));

  /** So long. */
  public static Patience of(Duration run) {
    return new Patience(run);
  }

  Duration forRuns(int repeats) {
    return run.equals(ENDLESS.run) ? run : run.multipliedBy(repeats);
  }
}
