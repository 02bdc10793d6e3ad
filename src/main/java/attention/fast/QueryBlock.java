package attention.fast;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Gathers the contexts of a few queries of one head, tile after tile of keys. It holds the scores
 * of one tile and nothing else that grows with the number of keys. Dao et al. 2022, algorithm 1;
 * Milakov and Gimelshein 2018, algorithm 3.
 */
final class QueryBlock {
  /** Queries at a time. */
  static final int QUERIES = 64;

  /** Keys at a time; a multiple of every panel's width. */
  static final int KEYS = 512;

  private static final double LOG2_E = 1 / Math.log(2);

  private final Engine engine;
  private final Block queries; // [QUERIES, d_k], divided by √d_k
  private final Block scores; // [QUERIES, KEYS]
  private final Block sums; // [QUERIES, d_v]: contexts before the division
  private final Block zeros; // one row of them
  private final Running running = Running.ofRows(QUERIES);
  private final int dK;
  private final int dV;

  QueryBlock(Engine engine, int dK, int dV) {
    this.engine = engine;
    this.dK = dK;
    this.dV = dV;
    int padded = Panels.padded(dV, engine.panelWidth());
    queries = new Block(new float[QUERIES * dK], 0, dK);
    scores = new Block(new float[QUERIES * KEYS], 0, KEYS);
    sums = new Block(new float[QUERIES * padded], 0, padded);
    zeros = new Block(new float[KEYS], 0, 0);
  }

  boolean fits(int otherDK, int otherDV) {
    return dK == otherDK && dV == otherDV;
  }

  /** How many numbers it holds. */
  static int size(int dK, int dV, int panelWidth) {
    return QUERIES * (dK + KEYS + Panels.padded(dV, panelWidth)) + KEYS;
  }

  /**
   * Gathers contexts.
   *
   * @param rows how many queries, at most {@link #QUERIES}
   * @param of the queries
   * @param seen how many keys the query of a row sees
   * @param strict whether what is hidden is calculated all the same, as NaN and ∞ demand
   * @param contexts where the result goes
   */
  void gather(
      int rows,
      Block of,
      KeysAndValues keysAndValues,
      IntUnaryOperator seen,
      boolean strict,
      Block contexts) {
    putQueries(rows, of);
    running.reset();
    Arrays.fill(sums.numbers(), 0);
    int last = strict ? keysAndValues.count() : seen.applyAsInt(rows - 1);
    for (int first = 0; first < last; first += KEYS) {
      int keys = Math.min(KEYS, last - first);
      int columns = Panels.padded(keys, engine.panelWidth());
      engine.multiply(rows, queries, keysAndValues.keys().columns(first, keys), zeros, scores);
      hide(rows, first, columns, seen, strict ? keys : 0);
      engine.softmax(rows, columns, scores, running);
      rescale(rows);
      engine.multiply(rows, scores, keysAndValues.values().rows(first, keys), sums, sums);
    }
    putContexts(rows, contexts);
  }

  private void putQueries(int rows, Block of) {
    // In powers of 2 the scores need no multiplication of their own.
    float scale = (float) (LOG2_E / Math.sqrt(dK));
    for (int row = 0; row < rows; row++) {
      int read = of.offset() + row * of.stride();
      for (int i = 0; i < dK; i++) {
        queries.numbers()[row * dK + i] = of.numbers()[read + i] * scale;
      }
    }
  }

  /** Hides keys that a query may not see, and the columns that fill up a panel. */
  private void hide(int rows, int first, int columns, IntUnaryOperator seen, int spread) {
    if (seen.applyAsInt(0) >= first + columns) {
      return; // a later query sees no less
    }
    for (int row = 0; row < rows; row++) {
      int from = Math.max(0, Math.min(columns, seen.applyAsInt(row) - first));
      int start = row * KEYS;
      for (int i = from; i < spread; i++) {
        scores.numbers()[start + i] += Float.NEGATIVE_INFINITY; // NaN stays NaN
      }
      Arrays.fill(
          scores.numbers(),
          start + Math.max(from, spread),
          start + columns,
          Float.NEGATIVE_INFINITY);
    }
  }

  private void rescale(int rows) {
    for (int row = 0; row < rows; row++) {
      float by = running.rescale()[row];
      if (by != 1) {
        int start = row * sums.stride();
        for (int i = start; i < start + sums.stride(); i++) {
          sums.numbers()[i] *= by;
        }
      }
    }
  }

  private void putContexts(int rows, Block contexts) {
    for (int row = 0; row < rows; row++) {
      float sum = running.sum()[row];
      float share = sum == 0 ? 0 : 1 / sum; // a query that sees nothing gets zeros
      int read = row * sums.stride();
      int write = contexts.offset() + row * contexts.stride();
      for (int i = 0; i < dV; i++) {
        contexts.numbers()[write + i] = sums.numbers()[read + i] * share;
      }
    }
  }
}
