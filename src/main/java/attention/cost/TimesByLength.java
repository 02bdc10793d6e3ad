package attention.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * How long the same kind of work takes at several lengths.
 *
 * @param lengths in the order they were measured
 * @param timings one for each length
 */
public record TimesByLength(List<Integer> lengths, List<Timing> timings) {
  /** Copies both lists. */
  public TimesByLength {
    lengths = List.copyOf(lengths);
    timings = List.copyOf(timings);
  }

  /**
   * Measures.
   *
   * @param watch decides how often
   * @param work prepares the work of one length; only what it returns is timed
   * @param lengths at least one
   */
  public static TimesByLength measured(
      Stopwatch watch, IntFunction<Supplier<?>> work, int... lengths) {
    List<Timing> timings = new ArrayList<>();
    for (int length : lengths) {
      timings.add(watch.time(work.apply(length)));
    }
    return new TimesByLength(Arrays.stream(lengths).boxed().toList(), timings);
  }

  /** The lengths, for a fit or an axis. */
  public double[] n() {
    return lengths.stream().mapToDouble(Integer::doubleValue).toArray();
  }

  /** The median of each length, in seconds. */
  public double[] seconds() {
    return timings.stream().mapToDouble(Timing::median).toArray();
  }
}
