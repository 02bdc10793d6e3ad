package attention.bench;

import java.util.List;

/**
 * How long the same thing took, again and again.
 *
 * @param seconds at least one; shortest first, whatever order they are given in
 */
public record Times(List<Double> seconds) {
  /** Puts them in order. */
  public Times {
    if (seconds.isEmpty()) {
      throw new IllegalArgumentException("no times, where at least one is needed");
    }
    seconds = seconds.stream().sorted().toList();
  }

  /** Half of them are at most this. */
  public double median() {
    return percentile(50);
  }

  /** So many of a hundred are at most this: the smallest time of which that is true. */
  public double percentile(int percent) {
    int rank = (int) Math.ceil(seconds.size() * percent / 100.0);
    return seconds.get(Math.max(rank, 1) - 1);
  }

  /** The shortest. */
  public double min() {
    return seconds.get(0);
  }

  /** The longest. */
  public double max() {
    return seconds.get(seconds.size() - 1);
  }
}
