package attention.fast;

import java.util.Arrays;

/**
 * How many operations this machine can do, measured by doing nothing else: multiplications and
 * additions of numbers that stay in registers. Whatever must fetch its numbers from memory comes to
 * less.
 *
 * @param gflops 10⁹ operations a second by all threads together; a multiplication and an addition
 *     are two
 * @param how it was measured
 */
public record MachinePeak(double gflops, String how) {
  private static final int TRIES = 30; // the first ones are slow, until the code is compiled
  private static final int FEWEST_ROUNDS = 1000;
  private static final double LONG_ENOUGH = 0.02; // seconds

  /**
   * Measures, in about a second.
   *
   * @param threads at least 1
   * @throws IllegalArgumentException if it is less
   */
  public static MachinePeak measured(int threads) {
    Workers workers = Workers.of(threads);
    return Engines.vector()
        .map(engine -> new MachinePeak(best(workers, engine::toil), engine.name()))
        .orElseGet(
            () -> new MachinePeak(best(workers, PlainToil::of), "plain Java, a lower bound"));
  }

  /** Keeps a processor busy. */
  @FunctionalInterface
  private interface Toil {
    double of(int rounds);
  }

  private static double best(Workers workers, Toil toil) {
    double best = 0;
    int rounds = FEWEST_ROUNDS;
    for (int i = 0; i < TRIES; i++) {
      double[] operations = new double[workers.threads()];
      int now = rounds;
      long start = System.nanoTime();
      workers.share(operations.length, () -> toil, (work, one) -> operations[one] = work.of(now));
      double seconds = (System.nanoTime() - start) / 1e9;
      best = Math.max(best, Arrays.stream(operations).sum() / seconds / 1e9);
      rounds = seconds < LONG_ENOUGH ? rounds * 2 : rounds;
    }
    return best;
  }
}
