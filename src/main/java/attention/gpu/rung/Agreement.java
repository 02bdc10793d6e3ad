package attention.gpu.rung;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far a computed context is from {@link PlainAttention}.
 *
 * @param error length of the difference over the length of the exact context, in the rows compared
 * @param worst largest difference of a single number
 * @param row of that number, counted through all tokens of all heads
 * @param column of that number
 * @param notNumbers how many numbers of the whole context are NaN or infinite; where it was filled
 *     with NaN before, these were never written
 */
public record Agreement(double error, double worst, int row, int column, long notNumbers) {
  /** Of all rows. */
  public static Agreement of(GpuSizes sizes, HeadInputs inputs, float[] context) {
    List<Integer> all = IntStream.range(0, sizes.allHeads() * sizes.tokens()).boxed().toList();
    return ExactRows.of(sizes, inputs, all).with(context);
  }

  /** Whether every number was written and the error is at most so much. */
  public boolean within(double bound) {
    return notNumbers == 0 && error <= bound;
  }

  /** What was found, in a sentence. */
  public String sentence() {
    return notNumbers > 0
        ? "%d numbers of the context were never written, or are infinite".formatted(notNumbers)
        : "the context is off by a share of %.2g; the worst number is that of row %d, column %d, off by %.2g"
            .formatted(error, row, column, worst);
  }
}
