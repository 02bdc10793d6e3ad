package attention.bench.gpu;

import attention.gpu.rung.Agreement;
import attention.gpu.rung.ExactRows;
import attention.gpu.rung.GpuSizes;
import attention.gpu.rung.HeadInputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Some rows of the contexts, exact, calculated once for all contenders: those at the borders of
 * tiles, and some drawn, of the first head, the last, and some drawn. All of them would take hours
 * where the card takes milliseconds.
 */
final class SampledReference {
  private static final int HEADS_DRAWN = 6;
  private static final int ROWS_DRAWN = 6;
  private static final long SEED = 15;

  private final ExactRows rows;

  /** Calculates them. */
  SampledReference(GpuSizes sizes, HeadInputs inputs) {
    Random random = new Random(SEED);
    int heads = sizes.allHeads();
    int n = sizes.tokens();
    List<Integer> chosen = new ArrayList<>();
    for (int head : chosen(random, heads, HEADS_DRAWN, 0, heads - 1)) {
      for (int row :
          chosen(random, n, ROWS_DRAWN, 0, 1, 15, 16, 63, 64, 127, 128, n / 2, n - 2, n - 1)) {
        chosen.add(head * n + row);
      }
    }
    rows = ExactRows.of(sizes, inputs, chosen);
  }

  /**
   * How far contexts are from it: the length of the difference in those rows as a share of their
   * length.
   *
   * @return null if any number of any row, chosen or not, is NaN or infinite
   */
  Double error(float[] contexts) {
    Agreement agreement = rows.with(contexts);
    return agreement.notNumbers() > 0 ? null : (Double) agreement.error();
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
