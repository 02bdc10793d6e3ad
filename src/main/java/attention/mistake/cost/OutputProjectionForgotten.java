package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-output-projection-forgotten",
    title = "You left the output projection out",
    explanation =
        "Your projections are three quarters of the right number. Queries, keys and "
            + "values take one product each, and a fourth follows when the heads are merged.",
    hint = "What happens to the heads' contexts once they stand side by side?",
    section = "Count before you measure")
public final class OutputProjectionForgotten implements RightElsewhere {
  @Override
  public double[] operations(int n, int dModel, int heads) {
    return new double[] {6.0 * n * dModel * dModel, 2.0 * n * n * dModel, 2.0 * n * n * dModel};
  }
}
