package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "blocks-rounded-to-nearest",
    title = "You rounded to the nearest number of blocks",
    explanation =
        "With 9 items and blocks of 4 you launch 2 blocks, because 2.25 is nearer to "
            + "2: the ninth item is left out. However little is left over needs a block of "
            + "its own.",
    hint = "Which way does 2.25 go, and which way does it have to go?",
    section = "As many blocks as it takes")
public final class RoundedToNearestBlocks implements RightElsewhere {
  @Override
  public int blocks(int items, int threads) {
    return (int) Math.round(items / (double) threads);
  }
}
