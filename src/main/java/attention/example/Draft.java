package attention.example;

import java.util.Arrays;
import java.util.List;

/**
 * A problem of integers that may be friendly or not.
 *
 * @param e embeddings, {@code [n, d]}
 * @param wq {@code [d, d]}
 * @param wk {@code [d, d]}
 * @param wv {@code [d, d]}
 */
record Draft(IntegerMatrix e, IntegerMatrix wq, IntegerMatrix wk, IntegerMatrix wv) {
  static final int LARGEST_ENTRY = 6; // of a query, a key, a value
  static final int LARGEST_SCORE = 12;
  static final double SMALLEST_WEIGHT = 0.005; // seen at two decimals

  /**
   * Whether the embeddings are worth computing with: the tokens differ (as far as small numbers go
   * round: 8 tokens of 2 features may share some), and at most one number of a token is negative.
   */
  static boolean areEmbeddings(IntegerMatrix drawn) {
    int columns = drawn.rows()[0].length;
    return drawn.differentRows() >= Math.min(drawn.rows().length, 2 * columns)
        && !drawn.hasRowOfZeros()
        && Arrays.stream(drawn.rows())
            .allMatch(row -> Arrays.stream(row).filter(entry -> entry < 0).count() <= 1);
  }

  /** Whether weights are worth computing with: no feature is always 0, and W is not Wᵀ. */
  static boolean areWeights(IntegerMatrix drawn) {
    return !drawn.hasRowOfZeros() && !drawn.isSymmetric();
  }

  /** Whether its numbers stay small, and no common mistake gives the right numbers by chance. */
  boolean isFriendly() {
    IntegerMatrix q = e.times(wq.transposed());
    IntegerMatrix k = e.times(wk.transposed());
    IntegerMatrix s = q.times(k.transposed());
    IntegerMatrix v = e.times(wv.transposed());
    return staySmall(q, k, v)
        && s.largest() <= LARGEST_SCORE
        && everyRowHasOneLargest(s)
        && everyWeightIsSeen(s)
        && tells(wq, q)
        && tells(wk, k)
        && tells(wv, v)
        && allDiffer(wq, wk, wv)
        && allDiffer(e, q, k, v)
        && !s.isSymmetric()
        && columnsDoNotShareAsRowsDo(s)
        && hasRowsEnough(withoutFirst(s))
        && hasRowsEnough(v);
  }

  private static boolean staySmall(IntegerMatrix... projected) {
    return Arrays.stream(projected).allMatch(matrix -> matrix.largest() <= LARGEST_ENTRY);
  }

  private static boolean allDiffer(IntegerMatrix... matrices) {
    return Arrays.stream(matrices)
            .map(matrix -> Arrays.deepToString(matrix.rows()))
            .distinct()
            .count()
        == matrices.length;
  }

  /** Three rows that differ, or two of two: more is too much for 8 tokens of 2 features. */
  private static boolean hasRowsEnough(IntegerMatrix matrix) {
    return matrix.differentRows() >= Math.min(3, matrix.rows().length);
  }

  /** E·W and W·E are not E·Wᵀ, and neither is its transpose. */
  private boolean tells(IntegerMatrix w, IntegerMatrix projected) {
    return !projected.same(e.times(w))
        && (!projected.isSquare() || (!projected.isSymmetric() && !projected.same(w.times(e))));
  }

  /** A tie would hide which key a query attends to; a spread below 2 would hide √d_k. */
  private static boolean everyRowHasOneLargest(IntegerMatrix s) {
    for (int[] row : s.rows()) {
      int[] sorted = row.clone();
      Arrays.sort(sorted);
      int last = sorted.length - 1;
      if (sorted[last] == sorted[last - 1] || sorted[last] - sorted[0] < 2) {
        return false;
      }
    }
    return true;
  }

  /** StrictMath, as the last bit of Math.exp may depend on the machine, and so the problem. */
  private boolean everyWeightIsSeen(IntegerMatrix s) {
    double root = StrictMath.sqrt(wk.rows().length);
    for (int[] row : s.rows()) {
      double total = 0;
      double least = Double.MAX_VALUE;
      for (int score : row) {
        double power = StrictMath.exp(score / root);
        total += power;
        least = Math.min(least, power);
      }
      if (least < SMALLEST_WEIGHT * total) {
        return false;
      }
    }
    return true;
  }

  /** Softmax sees differences alone: rows that differ by a constant have the same weights. */
  private static IntegerMatrix withoutFirst(IntegerMatrix s) {
    return new IntegerMatrix(
        Arrays.stream(s.rows())
            .map(row -> Arrays.stream(row).map(score -> score - row[0]).toArray())
            .toArray(int[][]::new));
  }

  /** Softmax down the columns gives the weights of softmax along the rows if all totals agree. */
  private static boolean columnsDoNotShareAsRowsDo(IntegerMatrix s) {
    int[] first = sorted(s.rows()[0]);
    return Arrays.stream(s.transposed().rows()).anyMatch(c -> !Arrays.equals(first, sorted(c)));
  }

  private static int[] sorted(int... entries) {
    int[] sorted = entries.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /** The problem; its tokens are the first words of a sentence. */
  Example named(List<String> sentence) {
    List<String> tokens = sentence.subList(0, e.rows().length);
    return new Example(tokens, e.exactly(), wq.exactly(), wk.exactly(), wv.exactly());
  }
}
