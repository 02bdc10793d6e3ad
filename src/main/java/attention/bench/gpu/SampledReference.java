package attention.bench.gpu;

import attention.gpu.rung.GpuSizes;
import attention.gpu.rung.HeadInputs;
import attention.gpu.rung.PlainAttention;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Some rows of the contexts as {@link PlainAttention} has them, calculated once for all: those at
 * the borders of tiles, and some drawn, of the first head, the last, and some drawn. All of them
 * would take hours where the card takes milliseconds.
 */
final class SampledReference {
  private static final int HEADS_DRAWN = 6;
  private static final int ROWS_DRAWN = 6;
  private static final long SEED = 15;

  private final List<Row> rows = new ArrayList<>();

  /**
   * One row.
   *
   * @param offset where it begins in the contexts
   * @param context its numbers
   */
  @SuppressWarnings("ArrayRecordComponent") // numbers that nobody changes
  private record Row(int offset, double[] context) {}

  /** Calculates them. */
  SampledReference(GpuSizes sizes, HeadInputs inputs) {
    PlainAttention plain = new PlainAttention(sizes, inputs);
    Random random = new Random(SEED);
    int heads = sizes.allHeads();
    for (int head : chosen(random, heads, HEADS_DRAWN, 0, heads - 1)) {
      int n = sizes.tokens();
      for (int row :
          chosen(random, n, ROWS_DRAWN, 0, 1, 15, 16, 63, 64, 127, 128, n / 2, n - 2, n - 1)) {
        rows.add(new Row((head * n + row) * sizes.width(), plain.context(head * n + row)));
      }
    }
  }

  /**
   * How far contexts are from it: the length of the difference in those rows as a share of their
   * length.
   *
   * @return null if any number of any row, chosen or not, is NaN or infinite
   */
  Double error(float[] contexts) {
    for (float number : contexts) {
      if (!Float.isFinite(number)) {
        return null;
      }
    }
    double apart = 0;
    double all = 0;
    for (Row row : rows) {
      for (int i = 0; i < row.context().length; i++) {
        double difference = contexts[row.offset() + i] - row.context()[i];
        apart += difference * difference;
        all += row.context()[i] * row.context()[i];
      }
    }
    return Math.sqrt(apart / all);
  }

  /** These as far as there are so many, and some that are drawn. */
  private static Iterable<Integer> chosen(Random random, int count, int drawn, int... these) {
    TreeSet<Integer> chosen = new TreeSet<>();
    for (int one : these) {
      if (one >= 0 && one < count) {
        chosen.add(one);
      }
    }
    for (int i = 0; i < drawn; i++) {
      chosen.add(random.nextInt(count));
    }
    return chosen;
  }
}
