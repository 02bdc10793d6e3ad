package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-one-heads-bytes",
    title = "You counted the scores of one head",
    explanation =
        "Your bytes do not grow with the heads. Heads share the width, so they cost no "
            + "more operations; but each has n·n scores of its own, and those need memory.",
    hint = "How many matrices of scores are there?",
    section = "Heads are free, but not in memory")
public final class OneHeadsBytes implements RightElsewhere {
  @Override
  public double scoreBytes(int n, int heads) {
    return 4.0 * n * n;
  }
}
