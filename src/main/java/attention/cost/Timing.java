package attention.cost;

import java.util.List;

/**
 * How long the same work took, every time it was done, in the order it was done. Nothing is thrown
 * away: the warm-up is kept, though it is no part of the result.
 *
 * @param warmUp seconds of each run before it counted
 * @param runs seconds of each run that counts, at least one
 */
public record Timing(List<Double> warmUp, List<Double> runs) {
  /** Refuses a timing without a run that counts. */
  public Timing {
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("no run counts; at least one is needed");
    }
    warmUp = List.copyOf(warmUp);
    runs = List.copyOf(runs);
  }

  /** Seconds of the run in the middle, or the mean of the two there. Chance moves it little. */
  public double median() {
    double[] sorted = runs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** Seconds of the very first run, warm-up or not. */
  public double first() {
    return warmUp.isEmpty() ? runs.get(0) : warmUp.get(0);
  }

  /** Seconds of the quickest run that counts. */
  public double quickest() {
    return runs.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  /** Seconds of the slowest run that counts. */
  public double slowest() {
    return runs.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }
}
