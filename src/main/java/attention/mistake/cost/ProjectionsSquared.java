package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-projections-squared",
    title = "You let the projections grow with n²",
    explanation =
        "Your projections have n² where one n belongs. Each token is projected by itself "
            + "and meets no other token there.",
    hint = "If the text is twice as long, how many rows more go through W_Q?",
    section = "Count before you measure")
public final class ProjectionsSquared implements RightElsewhere {
  @Override
  public double[] operations(int n, int dModel, int heads) {
    return new double[] {8.0 * n * n * dModel, 2.0 * n * n * dModel, 2.0 * n * n * dModel};
  }
}
