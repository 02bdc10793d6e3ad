package attention.cost;

import attention.ladder.Sizes;

/**
 * The cost of attention, by the classes of this package.
 *
 * <p>Every head takes {@code n²·d_head} products for its scores, and there are d_model / d_head of
 * them: the number of heads cancels out of the operations, but not out of the memory, where each
 * head has n² scores of its own. Vaswani et al. 2017, section 3.2.2 and table 1.
 */
public final class AttentionCost implements CostSteps {
  @Override
  public double[] operations(int n, int dModel, int heads) {
    OperationCount count = OperationCount.of(new Sizes(1, n, dModel, heads, false, true));
    return new double[] {count.projections(), count.scores(), count.mixing()};
  }

  @Override
  public double scoreBytes(int n, int heads) {
    return new Sizes(1, n, heads, heads, false, true).scores() * Float.BYTES;
  }

  @Override
  public double exponent(double[] lengths, double[] seconds) {
    return PowerLaw.fitted(lengths, seconds).exponent();
  }

  @Override
  public double extrapolated(double[] lengths, double[] seconds, double n) {
    return PowerLaw.fitted(lengths, seconds).at(n);
  }
}
