package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "blocks-upside-down",
    title = "You divided the threads by the items",
    explanation =
        "Your number falls where the items grow. The question is how many blocks of "
            + "threads fit into the items.",
    hint = "Do more items need more blocks, or fewer?",
    section = "As many blocks as it takes")
public final class BlocksUpsideDown implements RightElsewhere {
  @Override
  public int blocks(int items, int threads) {
    return Math.max(1, threads / items);
  }
}
