package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-mixing-forgotten",
    title = "You left the weighted sum of the values out",
    explanation =
        "Your third number is 0. Weights [n, n] times values [n, d_head] is a product of "
            + "matrices, as large as that of the scores.",
    hint = "What happens to the weights after softmax?",
    section = "Count before you measure")
public final class MixingForgotten implements RightElsewhere {
  @Override
  public double[] operations(int n, int dModel, int heads) {
    return new double[] {8.0 * n * dModel * dModel, 2.0 * n * n * dModel, 0};
  }
}
