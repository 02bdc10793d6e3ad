import attention.cost.CostSteps;

/**
 * What attention of n tokens costs: counted, fitted and extrapolated.
 *
 * <p>Each method is graded by itself, so you can write them in any order.
 */
public final class MyCost implements CostSteps {
  /** Operations of the four projections, of all heads' scores, of all heads' mixing: 3 numbers. */
  @Override
  public double[] operations(int n, int dModel, int heads) {
    throw new UnsupportedOperationException(
        "Write operations(n, dModel, heads) in MyCost.java: a product [a, b]·[b, c] takes 2·a·b·c. "
            + "Then: ./attention grade 13");
  }

  /** Bytes of all heads' scores at once, as float. */
  @Override
  public double scoreBytes(int n, int heads) {
    throw new UnsupportedOperationException(
        "Write scoreBytes(n, heads) in MyCost.java: count the scores of all heads, then their "
            + "bytes. Then: ./attention grade 13");
  }

  /** The slope of the line nearest to all points (ln length, ln seconds). */
  @Override
  public double exponent(double[] lengths, double[] seconds) {
    throw new UnsupportedOperationException(
        "Write exponent(lengths, seconds) in MyCost.java: take both logarithms, then the slope of "
            + "the nearest line. Then: ./attention grade 13");
  }

  /** The seconds at n tokens, on the same line. */
  @Override
  public double extrapolated(double[] lengths, double[] seconds, double n) {
    throw new UnsupportedOperationException(
        "Write extrapolated(lengths, seconds, n) in MyCost.java: the same line at ln n, and back "
            + "from the logarithm. Then: ./attention grade 13");
  }
}
