package attention.tiled;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The steps of attention in tiles. A summary is one matrix here: a row for each query, and in it
 * the largest score m, the sum l and the output o, in this order.
 */
public interface TiledSteps {
  /**
   * Summarises the keys of one tile: {@code m = max s}, {@code l = Σ e^(s − m)}, {@code o = Σ e^(s
   * − m)·v}. The output is not divided.
   *
   * @param scores {@code [n_q, w]} of w keys, scaled; −∞ where a key is hidden
   * @param values {@code [w, d_v]} of the same keys
   * @return a new array {@code [n_q, 2 + d_v]}; a query with every key hidden has {@code m = −∞},
   *     {@code l = 0} and {@code o = 0}
   */
  INDArray summary(INDArray scores, INDArray values);

  /**
   * Merges two summaries of different keys into the summary of all of them.
   *
   * @param first {@code [n_q, 2 + d_v]}
   * @param second {@code [n_q, 2 + d_v]}, of the same queries
   * @return a new array {@code [n_q, 2 + d_v]}
   */
  INDArray merged(INDArray first, INDArray second);

  /**
   * Scaled dot-product attention, a tile of keys at a time.
   *
   * @param queries {@code [n_q, d_k]}
   * @param keys {@code [n_k, d_k]}
   * @param values {@code [n_k, d_v]}
   * @param tile how many keys are looked at together, at least 1; the last tile may be narrower
   * @param causal whether a query may see no key after itself; the last query stands at the last
   *     key, so that query i sees the keys up to {@code i + n_k − n_q}
   * @return a new array {@code [n_q, d_v]}; a query that may see no key gets zeros
   */
  INDArray context(INDArray queries, INDArray keys, INDArray values, int tile, boolean causal);
}
