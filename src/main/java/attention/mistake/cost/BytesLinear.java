package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-bytes-linear",
    title = "You gave each token one score a head",
    explanation =
        "Your bytes grow with n instead of n². A token has a score for every token, so a "
            + "head holds n·n of them.",
    hint = "How many cells has the matrix of scores for 5 tokens?",
    section = "What the scores take")
public final class BytesLinear implements RightElsewhere {
  @Override
  public double scoreBytes(int n, int heads) {
    return 4.0 * n * heads;
  }
}
