package attention.bench.cpu;

import attention.bench.Times;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One way to calculate a piece of work, and how long it took.
 *
 * @param title what it does, in a few words
 * @param seconds every single call that counts, in the order of the calls
 * @param warmUps how many calls went before them and do not count
 * @param difference the largest difference from the result that all are compared with, as a share
 *     of that result's largest number; 0 for that one itself. Null if one of the two holds NaN
 *     where the other has a number, or is infinite
 * @param peakBytes the most memory of one call beside its arguments and its result; null if it was
 *     not measured
 */
public record Measured(
    String title, List<Double> seconds, int warmUps, Double difference, Double peakBytes) {
  /**
   * Above this the numbers are others, not the same numbers rounded in another order: a float has 7
   * digits, and sums of some ten thousand products lose two or three of them.
   */
  public static final double MOST_DIFFERENCE = 1e-4;

  /** Takes a copy of the seconds. */
  public Measured {
    seconds = List.copyOf(seconds);
  }

  /** The calls that count. */
  public Times times() {
    return new Times(seconds);
  }

  /** The memory, where it was measured. */
  public OptionalDouble memory() {
    return peakBytes == null ? OptionalDouble.empty() : OptionalDouble.of(peakBytes);
  }

  /** Whether its numbers are those that all others have too. */
  public boolean agrees() {
    return difference != null && difference <= MOST_DIFFERENCE;
  }
}
