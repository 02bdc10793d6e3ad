package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-one-projection-only",
    title = "You counted one projection of four",
    explanation =
        "Your projections are a quarter of the right number. Queries, keys, values and "
            + "the output have a matrix each.",
    hint = "How many weight matrices has multi-head attention?",
    section = "Count before you measure")
public final class OneProjectionOnly implements RightElsewhere {
  @Override
  public double[] operations(int n, int dModel, int heads) {
    return new double[] {2.0 * n * dModel * dModel, 2.0 * n * n * dModel, 2.0 * n * n * dModel};
  }
}
