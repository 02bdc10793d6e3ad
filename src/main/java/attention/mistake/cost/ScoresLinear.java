package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-scores-linear",
    title = "You let the scores grow with n, not with n²",
    explanation =
        "Your scores and mixing have one n where two belong. Every query meets every key: "
            + "that is n·n pairs.",
    hint = "How many cells has the matrix of scores for 5 tokens?",
    section = "Count before you measure")
public final class ScoresLinear implements RightElsewhere {
  @Override
  public double[] operations(int n, int dModel, int heads) {
    return new double[] {8.0 * n * dModel * dModel, 2.0 * n * dModel, 2.0 * n * dModel};
  }
}
