package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-heads-multiplied",
    title = "You gave every head the whole width",
    explanation =
        "Your scores and mixing are too large by the number of heads. A head is d_model / "
            + "heads wide, so all heads together do the work of one head of the whole width.",
    hint = "How wide are the queries of one head?",
    section = "Heads are free, but not in memory")
public final class HeadsMultiplied implements RightElsewhere {
  @Override
  public double[] operations(int n, int dModel, int heads) {
    return new double[] {
      8.0 * n * dModel * dModel, 2.0 * n * n * dModel * heads, 2.0 * n * n * dModel * heads
    };
  }
}
