package attention.bench.gpu;

import attention.bench.Times;
import java.util.List;

/**
 * One way to calculate attention, and how long the card took.
 *
 * @param title what it does, in a few words
 * @param milliseconds every call that counts, by the card's own clock, in the order of the calls;
 *     empty on an emulated card, whose times say nothing
 * @param error of its numbers: the length of the difference from the reference as a share of the
 *     reference's length; null if some are NaN or infinite
 * @param bound what the error may be at most, for the type of its numbers
 */
public record GpuMeasured(String title, List<Double> milliseconds, Double error, double bound) {
  /** Takes a copy of the times. */
  public GpuMeasured {
    milliseconds = List.copyOf(milliseconds);
  }

  /** Whether it was timed. */
  public boolean timed() {
    return !milliseconds.isEmpty();
  }

  /** The calls that count, in seconds. */
  public Times times() {
    return new Times(milliseconds.stream().map(each -> each / 1e3).toList());
  }

  /** Whether its numbers are right. */
  public boolean agrees() {
    return error != null && error <= bound;
  }

  GpuMeasured withoutTimes() {
    return new GpuMeasured(title, List.of(), error, bound);
  }
}
