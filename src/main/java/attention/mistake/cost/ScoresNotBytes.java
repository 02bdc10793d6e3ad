package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-scores-not-bytes",
    title = "You counted scores, not bytes",
    explanation =
        "Your number is a quarter of the right one. It says how many scores there are, "
            + "and each takes four bytes.",
    hint = "What is Float.BYTES?",
    section = "What the scores take")
public final class ScoresNotBytes implements RightElsewhere {
  @Override
  public double scoreBytes(int n, int heads) {
    return 1.0 * n * n * heads;
  }
}
