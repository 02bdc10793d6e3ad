package attention.gpu.rung;

import attention.gpu.GpuProblem;
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
    return of(
        sizes,
        inputs,
        context,
        IntStream.range(0, sizes.allHeads() * sizes.tokens()).boxed().toList());
  }

  /**
   * Of some rows.
   *
   * @param rows counted through all tokens of all heads
   */
  public static Agreement of(
      GpuSizes sizes, HeadInputs inputs, float[] context, List<Integer> rows) {
    if (context.length != sizes.numbers()) {
      throw new GpuProblem(
          "the context has %d numbers; these sizes make %d"
              .formatted(context.length, sizes.numbers()));
    }
    PlainAttention plain = new PlainAttention(sizes, inputs);
    double apart = 0;
    double length = 0;
    double worst = -1;
    int worstAt = 0;
    for (int row : rows) {
      double[] exact = plain.context(row);
      for (int column = 0; column < exact.length; column++) {
        int at = row * sizes.width() + column;
        double difference = Math.abs(context[at] - exact[column]);
        apart += difference * difference;
        length += exact[column] * exact[column];
        if (difference > worst) {
          worst = difference;
          worstAt = at;
        }
      }
    }
    return new Agreement(
        Math.sqrt(apart / length),
        worst,
        worstAt / sizes.width(),
        worstAt % sizes.width(),
        IntStream.range(0, context.length).filter(i -> !Float.isFinite(context[i])).count());
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
