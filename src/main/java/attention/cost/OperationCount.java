package attention.cost;

import attention.ladder.Sizes;

/**
 * How many operations attention takes, a multiplication and an addition each; softmax and biases
 * are left out. Projections grow with n, scores and mixing with n². Vaswani et al. 2017, table 1.
 *
 * @param projections {@code 4·2·n·d_model²}, 0 where none belong to it
 * @param scores {@code 2·n²·d_model}: what all heads do together
 * @param mixing {@code 2·n²·d_model}
 */
public record OperationCount(double projections, double scores, double mixing) {
  private static final int PROJECTIONS = 4; // to queries, keys and values, and of the heads' output

  /**
   * Counts a piece of work. Behind a causal mask only what is seen is counted, so that a method
   * that leaves the rest out is not said to be faster than it is.
   */
  public static OperationCount of(Sizes sizes) {
    double n = sizes.tokens();
    double pairs = n * (sizes.causal() ? (n + 1) / 2 : n);
    double products = 2 * sizes.batch() * pairs * sizes.dModel();
    double projecting =
        sizes.projected() ? 2 * sizes.batch() * n * sizes.dModel() * sizes.dModel() : 0;
    return new OperationCount(PROJECTIONS * projecting, products, products);
  }

  /**
   * The length at which scores and mixing together take as many operations as the projections:
   * {@code 2·2·n²·d = 8·n·d²} where {@code n = 2·d}.
   *
   * @param dModel at least 1
   */
  public static long crossover(int dModel) {
    return 2L * dModel;
  }

  /** All of them. */
  public double total() {
    return projections + scores + mixing;
  }

  /** How much of it the projections are, from 0 to 1. */
  public double projectionShare() {
    return projections / total();
  }

  /** How much of it grows with n², from 0 to 1. */
  public double quadraticShare() {
    return (scores + mixing) / total();
  }
}
