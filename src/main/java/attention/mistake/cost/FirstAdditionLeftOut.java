package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-first-addition-left-out",
    title = "You left out the first addition of each sum",
    explanation =
        "Your numbers are a little too small. It is true that two additions make a sum of "
            + "three numbers, but a machine starts at 0 and adds three times, and so everybody "
            + "counts 2·a·b·c.",
    hint = "What does the task count for a product [a, b]·[b, c]?",
    section = "Count before you measure")
public final class FirstAdditionLeftOut implements RightElsewhere {
  @Override
  public double[] operations(int n, int dModel, int heads) {
    double head = (double) dModel / heads;
    double pairs = (double) n * n * heads;
    return new double[] {
      4.0 * n * dModel * (2 * dModel - 1), pairs * (2 * head - 1), n * head * heads * (2.0 * n - 1)
    };
  }
}
