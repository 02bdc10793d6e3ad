package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "threads-instead-of-blocks",
    title = "You returned threads, not blocks",
    explanation =
        "For 12 items and blocks of 4 you return 12, which is how many threads 3 "
            + "blocks have. A launch asks for the blocks; the card multiplies by the size "
            + "of a block itself.",
    hint = "In what unit is your answer?",
    section = "As many blocks as it takes")
public final class ThreadsInsteadOfBlocks implements RightElsewhere {
  @Override
  public int blocks(int items, int threads) {
    return (items + threads - 1) / threads * threads;
  }
}
