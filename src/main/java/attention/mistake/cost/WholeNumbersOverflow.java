package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-whole-numbers-overflow",
    title = "Your whole numbers overflow",
    explanation =
        "For a long text your count is wrong or negative. Two numbers of type int make a "
            + "product of type int, which ends at 2,147,483,647; what lies beyond is lost "
            + "before it becomes a double.",
    hint = "What is 100000 * 100000 in Java? And 1.0 * 100000 * 100000?",
    section = "Count before you measure")
public final class WholeNumbersOverflow implements RightElsewhere {
  @Override
  public double[] operations(int n, int dModel, int heads) {
    return new double[] {8 * n * dModel * dModel, 2 * n * n * dModel, 2 * n * n * dModel};
  }

  @Override
  public double scoreBytes(int n, int heads) {
    return n * n * heads * 4;
  }
}
