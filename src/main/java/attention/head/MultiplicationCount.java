package attention.head;

/**
 * How many multiplications one head of self-attention takes, step by step.
 *
 * <p>Projections grow with n, scores and mixing with n²: in all O(n²·d). Nothing grows
 * exponentially. Vaswani et al. 2017, table 1.
 *
 * @param projections {@code n·d_model·(2·d_k + d_v)}
 * @param scores {@code n·n·d_k}
 * @param mixing {@code n·n·d_v}
 */
public record MultiplicationCount(long projections, long scores, long mixing) {
  /**
   * Counts for given sizes.
   *
   * @param n tokens
   * @param dModel width of an embedding
   * @param dK width of a query and of a key
   * @param dV width of a value
   * @throws ArithmeticException if a count does not fit into a long
   */
  public static MultiplicationCount of(long n, long dModel, long dK, long dV) {
    long widths = Math.addExact(Math.multiplyExact(2, dK), dV);
    long pairs = Math.multiplyExact(n, n);
    return new MultiplicationCount(
        Math.multiplyExact(Math.multiplyExact(n, dModel), widths),
        Math.multiplyExact(pairs, dK),
        Math.multiplyExact(pairs, dV));
  }

  /** The part that grows with the square of n. */
  public long scoresAndMixing() {
    return Math.addExact(scores, mixing);
  }
}
