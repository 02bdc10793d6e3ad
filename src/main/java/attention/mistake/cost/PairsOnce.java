package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-pairs-once",
    title = "You counted each pair of tokens once",
    explanation =
        "You have n·(n + 1)/2 pairs. Without a mask each token asks each other and is "
            + "asked by it: q of the first with k of the second is another number than the "
            + "reverse.",
    hint = "Is the matrix of scores symmetric?",
    section = "Count before you measure")
public final class PairsOnce implements RightElsewhere {
  @Override
  public double[] operations(int n, int dModel, int heads) {
    return new double[] {
      8.0 * n * dModel * dModel, 1.0 * n * (n + 1) * dModel, 1.0 * n * (n + 1) * dModel
    };
  }
}
