package attention.exercise;

import attention.task.Aspect;
import attention.task.GivenMask;
import attention.task.Probe;
import java.util.List;

/** What several heads are tried with. One token or one head would hide most mistakes. */
final class MultiHeadProbes {
  private static final double[][] QUERIES = {{1, 0, 2, 1}, {0, 1, -1, 2}};
  private static final double[][] KEYS = {{1, 2, 0, 1}, {0, 1, 1, -1}, {2, 0, 1, 0}};
  private static final double[][] VALUES = {{4, 0, 1, 2}, {0, 2, -2, 6}, {1, 3, 5, 0}};
  private static final double[][] WQ = {{1, 0, 0, 1}, {0, 1, 0, 0}, {0, 1, 1, 0}, {1, 0, 0, -1}};
  private static final double[][] WK = {{0, 1, 0, 0}, {1, 0, 0, 0}, {0, 0, 1, 1}, {0, 1, 0, 0.5}};
  private static final double[][] WV = {{1, 0, 0, 1}, {0, 2, 0, 0}, {0, 0, 1, 0}, {1, 0, -1, 0}};
  private static final double[][] EYE = {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};
  private static final double[][] WO = {{1, 0, 2, 0}, {0, 1, 0, -1}, {1, 1, 0, 0}, {0, 0.5, 1, 0}};

  private MultiHeadProbes() {}

  static List<Probe> all() {
    return List.of(
        // W_O is the identity: columns 1 and 2 are the context of head 1, the others of head 2.
        small(WQ, WK, WV, EYE),
        // Each of these differs from the first in one matrix, to show that it has an effect.
        small(WQ, WK, WV, WO),
        small(WO, WK, WV, EYE),
        small(WQ, WO, WV, EYE),
        small(WQ, WK, WO, EYE),
        threeHeads(),
        wideHeads(),
        asManyQueriesAsKeys(Aspect.USUAL, GivenMask.NONE),
        oneToken(),
        asManyQueriesAsKeys(Aspect.MINUS_INFINITY, GivenMask.CAUSAL),
        hidden(GivenMask.padding(2)),
        hidden(GivenMask.CAUSAL),
        hidden(GivenMask.paddingAndCausal(2)),
        uneven(2, 5, 5),
        // As wide as the article's module makes it: 5 / 2 is 2 in a language of whole numbers.
        uneven(2, 5, 4),
        uneven(3, 2, 2));
  }

  private static Probe small(double[][] wq, double[][] wk, double[][] wv, double[][] wo) {
    return probe(Aspect.USUAL, 2, GivenMask.NONE, QUERIES, KEYS, VALUES, wq, wk, wv, wo);
  }

  /** Head width 2, so that 2, 3 and 6 have different roots. */
  private static Probe threeHeads() {
    return drawn(Aspect.USUAL, 3, GivenMask.NONE, 4, 2, 6);
  }

  /** Head width 6, whose root is not whole and above 2. */
  private static Probe wideHeads() {
    return drawn(Aspect.USUAL, 2, GivenMask.NONE, 2, 3, 12);
  }

  private static Probe asManyQueriesAsKeys(Aspect aspect, GivenMask mask) {
    double[][] three = {{1, 0, 2, 1}, {0, 1, -1, 2}, {2, 1, 0, 0}};
    return probe(aspect, 2, mask, three, KEYS, VALUES, WQ, WK, WV, EYE);
  }

  private static Probe hidden(GivenMask mask) {
    return drawn(Aspect.MINUS_INFINITY, 3, mask, 2, 4, 6);
  }

  private static Probe oneToken() {
    return drawn(Aspect.ONE_TOKEN, 2, GivenMask.NONE, 1, 1, 4);
  }

  /** Features that the heads cannot share. */
  private static Probe uneven(int heads, int dModel, int merged) {
    return probe(
        Aspect.UNEVEN_HEADS,
        heads,
        GivenMask.NONE,
        numbers(1, 2, dModel),
        numbers(2, 3, dModel),
        numbers(3, 3, dModel),
        numbers(4, dModel, dModel),
        numbers(5, dModel, dModel),
        numbers(6, dModel, dModel),
        numbers(7, dModel, merged));
  }

  private static Probe drawn(
      Aspect aspect, int heads, GivenMask mask, int queries, int keys, int dModel) {
    return probe(
        aspect,
        heads,
        mask,
        numbers(1, queries, dModel),
        numbers(2, keys, dModel),
        numbers(3, keys, dModel),
        numbers(4, dModel, dModel),
        numbers(5, dModel, dModel),
        numbers(6, dModel, dModel),
        numbers(7, dModel, dModel));
  }

  /** Halves from −1 to 1 without a pattern: short enough to read, the same everywhere. */
  private static double[][] numbers(int seed, int rows, int columns) {
    double[][] numbers = new double[rows][columns];
    int state = 7 * seed + rows;
    for (double[] row : numbers) {
      for (int column = 0; column < columns; column++) {
        state = (state * 75 + 74) % 65537;
        row[column] = state % 5 / 2.0 - 1;
      }
    }
    return numbers;
  }

  private static Probe probe(
      Aspect aspect,
      int heads,
      GivenMask mask,
      double[][] queries,
      double[][] keys,
      double[][] values,
      double[][]... projections) {
    return Probe.of(aspect)
        .with("heads", heads)
        .with("mask", mask)
        .with("queries", queries)
        .with("keys", keys)
        .with("values", values)
        .with("wq", projections[0])
        .with("wk", projections[1])
        .with("wv", projections[2])
        .with("wo", projections[3]);
  }
}
