package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "one-block-an-item",
    title = "You launch a block for every item",
    explanation =
        "Each block has several threads, and each thread takes an item of its own. A "
            + "block for every item starts as many times too many threads as a block has.",
    hint = "How many items does one block serve?",
    section = "As many blocks as it takes")
public final class OneBlockAnItem implements RightElsewhere {
  @Override
  public int blocks(int items, int threads) {
    return items;
  }
}
