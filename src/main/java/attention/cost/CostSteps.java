package attention.cost;

/**
 * What attention of a whole sequence costs, in four answers that a class of one's own can give. n
 * queries, n keys, no mask, no batch.
 *
 * <p>An operation is one multiplication or one addition of two numbers; so a product of matrices
 * {@code [a, b]·[b, c]} takes {@code 2·a·b·c}. Softmax and biases are left out: they hardly count
 * beside the products.
 */
public interface CostSteps {
  /**
   * Counts the operations of multi-head self-attention with its four projections.
   *
   * @param n tokens, at least 1
   * @param dModel the width of all heads together, at least 1
   * @param heads that share d_model evenly
   * @return {@code [3]}: of the projections, of the scores of all heads, of mixing the values
   */
  double[] operations(int n, int dModel, int heads);

  /**
   * The memory that the scores of all heads take, all at once, as {@code float}.
   *
   * @param n tokens, at least 1
   * @param heads at least 1
   * @return bytes
   */
  double scoreBytes(int n, int heads);

  /**
   * The power of the length that the time grows with: the slope of the straight line that lies
   * nearest to all points {@code (ln length, ln seconds)}, by least squares.
   *
   * @param lengths two or more, not all equal, each above 0
   * @param seconds as many, each above 0
   */
  double exponent(double[] lengths, double[] seconds);

  /**
   * The time at another length, on the same straight line.
   *
   * @param lengths two or more, not all equal, each above 0
   * @param seconds as many, each above 0
   * @param n the length that was not measured, above 0
   * @return seconds
   */
  double extrapolated(double[] lengths, double[] seconds, double n);
}
