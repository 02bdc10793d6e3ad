package attention.ladder;

/**
 * Attention of one head over plain arrays: {@code softmax(Q·Kᵀ/√d_k)·V}, one step after the other,
 * all scores at once.
 *
 * @param by how matrices are multiplied
 */
record OneHead(MatrixMultiplication by) {
  /** How many keys a query sees. */
  @FunctionalInterface
  interface Seen {
    int by(int query);
  }

  /**
   * Calculates a head's context.
   *
   * @param context {@code [n_q, d_v]}, whose numbers are overwritten
   * @param queries {@code [n_q, d_k]}
   * @param keys {@code [n_k, d_k]}
   * @param values {@code [n_k, d_v]}
   * @param scores {@code [n_q, n_k]}, room for them
   */
  void attend(
      Matrix context, Matrix queries, Matrix keys, Matrix values, Matrix scores, Seen seen) {
    by.multiply(scores, queries, keys.transposed());
    scale(scores, (float) (1 / Math.sqrt(keys.columns())));
    for (int query = 0; query < queries.rows(); query++) {
      hide(scores, query, seen.by(query));
      softmax(scores, query);
    }
    by.multiply(context, scores, values);
  }

  private static void scale(Matrix scores, float factor) {
    for (int query = 0; query < scores.rows(); query++) {
      for (int key = 0; key < scores.columns(); key++) {
        scores.set(query, key, scores.get(query, key) * factor);
      }
    }
  }

  /** Adds −∞ and does not put it: a score that is NaN stays NaN behind a mask. */
  private static void hide(Matrix scores, int query, int seen) {
    for (int key = seen; key < scores.columns(); key++) {
      scores.set(query, key, scores.get(query, key) + Float.NEGATIVE_INFINITY);
    }
  }

  /** {@code e^(s_j − largest) / Σ_k e^(s_k − largest)}; zeros for a row of nothing but −∞. */
  private static void softmax(Matrix scores, int query) {
    float largest = -Float.MAX_VALUE; // −∞ − (−∞) would be NaN
    for (int key = 0; key < scores.columns(); key++) {
      largest = Math.max(largest, scores.get(query, key));
    }
    double sum = 0;
    for (int key = 0; key < scores.columns(); key++) {
      float power = (float) Math.exp(scores.get(query, key) - largest);
      scores.set(query, key, power);
      sum += power;
    }
    if (sum == 0) {
      return;
    }
    for (int key = 0; key < scores.columns(); key++) {
      scores.set(query, key, (float) (scores.get(query, key) / sum));
    }
  }
}
