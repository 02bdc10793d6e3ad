package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "every-thread-its-row",
    title = "Each of your threads writes a whole row",
    explanation =
        "The loop over the keys is what the grid is there for: a thread for each of "
            + "them. Yours do everything once for every column, and write over each other.",
    hint = "How often is each score written?",
    section = "A thread for every score")
public final class EveryThreadItsRow implements RightElsewhere {
  @Override
  public void write(int row, int column, Scores all) {
    for (int each = 0; each < all.keyCount(); each++) {
      RightElsewhere.super.write(row, each, all);
    }
  }
}
