package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "blocks-in-float",
    title = "Your number of blocks went through a float",
    explanation =
        "A float has 24 binary digits: 16,777,217 becomes 16,777,216, and the last "
            + "item gets no block. Whole numbers need no detour: add threads − 1 before "
            + "you divide.",
    hint = "Which whole numbers does a float not hold?",
    section = "As many blocks as it takes")
public final class BlocksInFloat implements RightElsewhere {
  @Override
  public int blocks(int items, int threads) {
    return (int) Math.ceil((float) items / threads);
  }
}
