package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-multiplications-only",
    title = "You counted the multiplications only",
    explanation =
        "Your numbers are half of the right ones. A product of matrices adds up what it "
            + "multiplies, so each multiplication comes with an addition, and both are "
            + "operations.",
    hint =
        "How many multiplications has a dot product of two vectors of 3 numbers, and how "
            + "many additions?",
    section = "Count before you measure")
public final class MultiplicationsOnly implements RightElsewhere {
  @Override
  public double[] operations(int n, int dModel, int heads) {
    return new double[] {4.0 * n * dModel * dModel, 1.0 * n * n * dModel, 1.0 * n * n * dModel};
  }
}
