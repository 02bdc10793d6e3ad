package attention.worksheet;

import attention.derive.Step;
import attention.exact.ExactAttention;
import attention.exact.ExactMatrix;
import attention.example.Example;

/**
 * The answers to a problem of one head, in plain Java from its exact scores: a class has hundreds
 * of keys, and for matrices as small as these an array library takes longer to call than to
 * calculate.
 */
final class HeadAnswers {
  private final Example example;
  private final ExactAttention exact;
  private final double root;

  HeadAnswers(Example example) {
    this.example = example;
    this.exact = example.exactly();
    this.root = Math.sqrt(example.wk().rows());
  }

  /** The answer in a row and a column, both from 0; infinite if it is too large for a double. */
  double get(Step step, int row, int column) {
    return switch (step) {
      case EMBEDDINGS -> throw new IllegalArgumentException("the embeddings are given");
      case QUERIES -> exact.queries().get(row, column).doubleValue();
      case KEYS -> exact.keys().get(row, column).doubleValue();
      case VALUES -> exact.values().get(row, column).doubleValue();
      case SCORES -> exact.scores().get(row, column).doubleValue();
      case SCALED -> scaled(row, column);
      case WEIGHTS -> weight(row, column);
      case CONTEXT -> context(row, column);
      case MASKED, OUTPUT -> throw new IllegalArgumentException(step + " is no answer of a head");
    };
  }

  private double scaled(int row, int column) {
    return exact.scores().get(row, column).doubleValue() / root;
  }

  /** Shares of powers, each less the same factor, as e to a large score is no double. */
  private double weight(int row, int column) {
    if (!example.sees(row, column)) {
      return 0;
    }
    double total = 0;
    for (int key = 0; key < exact.scores().columns(); key++) {
      total += example.sees(row, key) ? Math.exp(scaled(row, key) - scaled(row, column)) : 0;
    }
    return 1 / total;
  }

  private double context(int row, int column) {
    ExactMatrix values = exact.values();
    double mixed = 0;
    for (int key = 0; key < values.rows(); key++) {
      mixed += weight(row, key) * values.get(key, column).doubleValue();
    }
    return mixed;
  }
}
