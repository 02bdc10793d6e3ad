package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "one-block-too-many",
    title = "You always launch one block more",
    explanation =
        "Where the items fill the blocks exactly, your last block has nothing to do: "
            + "12 items in blocks of 4 make 3 blocks, not 4. items / threads + 1 is right "
            + "only where something is left over.",
    hint = "What do you get for 12 items and 4 threads?",
    section = "As many blocks as it takes")
public final class OneBlockTooMany implements RightElsewhere {
  @Override
  public int blocks(int items, int threads) {
    return items / threads + 1;
  }
}
