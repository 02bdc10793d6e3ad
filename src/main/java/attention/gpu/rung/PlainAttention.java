package attention.gpu.rung;

import java.util.stream.IntStream;

/**
 * Attention by its formula, in double precision, a row at a time: what every rung has to agree
 * with. It is written to be read, not to be fast; but each row stands alone, so that of a large
 * attention some can be computed.
 */
public final class PlainAttention {
  private final GpuSizes sizes;
  private final HeadInputs inputs;

  /** Attention over these inputs. */
  public PlainAttention(GpuSizes sizes, HeadInputs inputs) {
    this.sizes = sizes;
    this.inputs = inputs;
  }

  /**
   * The context of one query.
   *
   * @param row which one, counted through all tokens of all heads of all sequences
   * @return {@code width} numbers
   */
  public double[] context(int row) {
    int query = row % sizes.tokens();
    int firstKey = row - query;
    double[] scores =
        IntStream.range(firstKey, firstKey + sizes.seen(query))
            .mapToDouble(key -> dot(row, key) / Math.sqrt(sizes.width()))
            .toArray();
    double highest =
        IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).max().orElseThrow();
    double total = 0;
    double[] context = new double[sizes.width()];
    for (int i = 0; i < scores.length; i++) {
      double weight = Math.exp(scores[i] - highest);
      total += weight;
      for (int c = 0; c < context.length; c++) {
        context[c] += weight * inputs.values()[at(firstKey + i, c)];
      }
    }
    for (int c = 0; c < context.length; c++) {
      context[c] /= total;
    }
    return context;
  }

  private double dot(int query, int key) {
    double sum = 0;
    for (int i = 0; i < sizes.width(); i++) {
      sum += (double) inputs.queries()[at(query, i)] * inputs.keys()[at(key, i)];
    }
    return sum;
  }

  private int at(int row, int column) {
    return row * sizes.width() + column;
  }
}
