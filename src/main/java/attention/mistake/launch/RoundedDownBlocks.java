package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "blocks-rounded-down",
    title = "You rounded the number of blocks down",
    explanation =
        "Whole numbers divide downwards in Java: 10 / 4 is 2, and the last 2 items "
            + "get no thread. Math.ceil around such a division comes too late.",
    hint = "How many of 10 items do 2 blocks of 4 threads reach?",
    section = "As many blocks as it takes")
public final class RoundedDownBlocks implements RightElsewhere {
  @Override
  public int blocks(int items, int threads) {
    return items / threads;
  }
}
