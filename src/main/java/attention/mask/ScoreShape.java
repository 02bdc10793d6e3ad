package attention.mask;

import attention.tensor.Shapes;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * How many queries and keys a matrix of scores has.
 *
 * @param queries n_q
 * @param keys n_k
 */
record ScoreShape(long queries, long keys) {
  /** Says of a query and a key, both from 0, whether the key is hidden. */
  @FunctionalInterface
  interface Hidden {
    boolean is(long query, long key);
  }

  static ScoreShape of(INDArray scores) {
    Shapes shapes = Shapes.of("scores", scores, "n_q", "n_k");
    return new ScoreShape(shapes.size("n_q"), shapes.size("n_k"));
  }

  /** The n_q of a shape that ends with {@code [n_q, n_k]}. */
  static int queries(long... shape) {
    return Math.toIntExact(shape[shape.length - 2]);
  }

  /** The n_k of a shape that ends with {@code [n_q, n_k]}. */
  static int keys(long... shape) {
    return Math.toIntExact(shape[shape.length - 1]);
  }

  /** {@code [n_q, n_k]}, −∞ where hidden and 0 elsewhere. */
  INDArray hiding(Hidden hidden) {
    double[] bias = new double[Math.toIntExact(queries * keys)];
    for (int i = 0; i < bias.length; i++) {
      bias[i] = hidden.is(i / keys, i % keys) ? Double.NEGATIVE_INFINITY : 0;
    }
    return Nd4j.createFromArray(bias).reshape('c', queries, keys);
  }
}
