package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "cost-eight-bytes",
    title = "You counted 8 bytes a score",
    explanation =
        "Your number is twice the right one. A double takes 8 bytes, but these scores are "
            + "floats. Or you counted scores and weights; only the scores are asked for.",
    hint = "What is Float.BYTES?",
    section = "What the scores take")
public final class EightBytes implements RightElsewhere {
  @Override
  public double scoreBytes(int n, int heads) {
    return 8.0 * n * n * heads;
  }
}
