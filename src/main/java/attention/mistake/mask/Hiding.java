package attention.mistake.mask;

import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** What the mistakes have in common with the right way. */
final class Hiding {
  /** Says of a query and a key, both from 0, whether the key is hidden. */
  @FunctionalInterface
  interface Hidden {
    boolean is(int query, int key);
  }

  private Hiding() {}

  /** Whether a key is hidden, as it should be. */
  static Hidden rightly(INDArray scores, int length, boolean causal) {
    return (query, key) -> key >= length || (causal && isAfter(scores, query, key));
  }

  /** Whether a key comes after a query; the last query stands at the last key. */
  static boolean isAfter(INDArray scores, int query, int key) {
    return key > query + scores.columns() - scores.rows();
  }

  /** A copy with another number wherever a key is hidden. */
  static INDArray filled(INDArray array, double fill, Hidden hidden) {
    INDArray filled = array.dup();
    for (int query = 0; query < array.rows(); query++) {
      for (int key = 0; key < array.columns(); key++) {
        if (hidden.is(query, key)) {
          filled.putScalar(query, key, fill);
        }
      }
    }
    return filled;
  }

  /** Softmax over what is not hidden; a row with nothing left is zeros. */
  static INDArray shares(INDArray scores, Hidden hidden) {
    return new Softmax().of(filled(scores, Double.NEGATIVE_INFINITY, hidden));
  }

  /** The same, but a row with nothing left is NaN, as the formula has it. */
  static INDArray sharesOrNan(INDArray scores, Hidden hidden) {
    return formula(filled(scores, Double.NEGATIVE_INFINITY, hidden));
  }

  /** The same with −1e9 for −∞: a row with nothing left weighs all keys alike. */
  static INDArray sharesOrEqual(INDArray scores, Hidden hidden) {
    return formula(filled(scores, -1e9, hidden));
  }

  /** Softmax by its formula, the maximum subtracted. */
  static INDArray formula(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
