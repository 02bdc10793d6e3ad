package attention.bench;

import java.util.OptionalDouble;

/**
 * Something measured, beside its target.
 *
 * @param what in a few words
 * @param times the seconds it took
 * @param median the longest median, in seconds, that is fast enough
 * @param percentile95 the longest 95th percentile, in seconds, that is fast enough
 */
public record Row(String what, Times times, double median, OptionalDouble percentile95) {
  /** Whether it is fast enough. */
  public boolean met() {
    return times.median() <= median
        && times.percentile(95) <= percentile95.orElse(Double.POSITIVE_INFINITY);
  }
}
