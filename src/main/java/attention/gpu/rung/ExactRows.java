package attention.gpu.rung;

import attention.gpu.GpuProblem;
import java.util.List;
import java.util.stream.IntStream;

/** Some rows of a context as {@link PlainAttention} has them, to hold many contexts against. */
public final class ExactRows {
  private final GpuSizes sizes;
  private final List<Row> rows;

  @SuppressWarnings("ArrayRecordComponent") // numbers that nobody changes
  private record Row(int index, double[] context) {}

  private ExactRows(GpuSizes sizes, List<Row> rows) {
    this.sizes = sizes;
    this.rows = rows;
  }

  /**
   * Calculates them.
   *
   * @param rows counted through all tokens of all heads
   */
  public static ExactRows of(GpuSizes sizes, HeadInputs inputs, List<Integer> rows) {
    PlainAttention plain = new PlainAttention(sizes, inputs);
    return new ExactRows(
        sizes, rows.stream().map(row -> new Row(row, plain.context(row))).toList());
  }

  /** How far a context, of which all rows are given, is from these. */
  public Agreement with(float[] context) {
    if (context.length != sizes.numbers()) {
      throw new GpuProblem(
          "the context has %d numbers; these sizes make %d"
              .formatted(context.length, sizes.numbers()));
    }
    double apart = 0;
    double length = 0;
    double worst = -1;
    int worstAt = 0;
    for (Row row : rows) {
      double[] exact = row.context();
      for (int column = 0; column < exact.length; column++) {
        int at = row.index() * sizes.width() + column;
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
}
