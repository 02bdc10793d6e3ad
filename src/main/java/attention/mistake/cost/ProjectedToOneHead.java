package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-projected-to-one-head",
    title = "You projected to the width of one head only",
    explanation =
        "Your projections are too small by the number of heads. Each head takes a share "
            + "of d_model, and all heads together fill it again.",
    hint = "What is the shape of W_Q with all its heads?",
    section = "Heads are free, but not in memory")
public final class ProjectedToOneHead implements RightElsewhere {
  @Override
  public double[] operations(int n, int dModel, int heads) {
    return new double[] {
      8.0 * n * dModel * dModel / heads, 2.0 * n * n * dModel, 2.0 * n * n * dModel
    };
  }
}
