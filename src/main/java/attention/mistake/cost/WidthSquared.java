package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-width-squared",
    title = "You squared the width in scores and mixing",
    explanation =
        "Your scores and mixing have d_model twice. A score is one dot product over the "
            + "width of a head, so the width comes once.",
    hint = "How many products does q·k take, if both have 6 numbers?",
    section = "Count before you measure")
public final class WidthSquared implements RightElsewhere {
  @Override
  public double[] operations(int n, int dModel, int heads) {
    return new double[] {
      8.0 * n * dModel * dModel, 2.0 * n * n * dModel * dModel, 2.0 * n * n * dModel * dModel
    };
  }
}
