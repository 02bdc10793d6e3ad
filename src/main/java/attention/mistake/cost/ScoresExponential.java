package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-scores-exponential",
    title = "You let the scores grow with 2^n",
    explanation =
        "Each further token doubles your scores. In truth a token adds one row and one "
            + "column: the table grows from n² to (n + 1)² cells, which is called quadratic.",
    hint = "How many cells has a table of 3 rows and 3 columns, and one of 4 and 4?",
    section = "Squared, not exponential")
public final class ScoresExponential implements RightElsewhere {
  @Override
  public double[] operations(int n, int dModel, int heads) {
    return new double[] {
      8.0 * n * dModel * dModel, 2 * Math.pow(2, n) * dModel, 2 * Math.pow(2, n) * dModel
    };
  }
}
