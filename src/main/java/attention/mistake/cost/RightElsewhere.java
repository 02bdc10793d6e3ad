package attention.mistake.cost;

import attention.cost.AttentionCost;
import attention.cost.CostSteps;

/** The right cost: a mistake overrides only what it gets wrong. */
interface RightElsewhere extends CostSteps {
  /** What is right. */
  CostSteps RIGHT = new AttentionCost();

  @Override
  default double[] operations(int n, int dModel, int heads) {
    return RIGHT.operations(n, dModel, heads);
  }

  @Override
  default double scoreBytes(int n, int heads) {
    return RIGHT.scoreBytes(n, heads);
  }

  @Override
  default double exponent(double[] lengths, double[] seconds) {
    return RIGHT.exponent(lengths, seconds);
  }

  @Override
  default double extrapolated(double[] lengths, double[] seconds, double n) {
    return RIGHT.extrapolated(lengths, seconds, n);
  }
}
