package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "every-thread-everything",
    title = "Each of your threads writes all scores",
    explanation =
        "Two loops over all scores are the program for a processor. On a card the "
            + "grid is those loops: a thread does what stands inside them, once.",
    hint = "How often is each score written?",
    section = "A thread for every score")
public final class EveryThreadEverything implements RightElsewhere {
  @Override
  public void write(int row, int column, Scores all) {
    for (int i = 0; i < all.queryCount(); i++) {
      for (int j = 0; j < all.keyCount(); j++) {
        RightElsewhere.super.write(i, j, all);
      }
    }
  }
}
