package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-bytes-shared",
    title = "You shared the scores out over the heads",
    explanation =
        "Your bytes become fewer with more heads. What heads share is the width d_model; "
            + "the scores are [n, n] in every head, however wide it is.",
    hint = "What is the shape of the scores of 1 head, and of 8?",
    section = "Heads are free, but not in memory")
public final class BytesShared implements RightElsewhere {
  @Override
  public double scoreBytes(int n, int heads) {
    return 4.0 * n * n / heads;
  }
}
