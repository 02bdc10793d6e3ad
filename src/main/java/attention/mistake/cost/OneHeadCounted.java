package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-one-head-counted",
    title = "You counted one head of several",
    explanation =
        "Your scores and mixing are too small by the number of heads. Each head compares "
            + "every query with every key, and all of them do.",
    hint = "How many matrices of scores are there?",
    section = "Heads are free, but not in memory")
public final class OneHeadCounted implements RightElsewhere {
  @Override
  public double[] operations(int n, int dModel, int heads) {
    return new double[] {
      8.0 * n * dModel * dModel, 2.0 * n * n * dModel / heads, 2.0 * n * n * dModel / heads
    };
  }
}
