package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "every-thread-its-column",
    title = "Each of your threads writes a whole column",
    explanation =
        "The loop over the queries is what the grid is there for: a thread for each "
            + "of them. Yours do everything once for every row, and write over each other.",
    hint = "How often is each score written?",
    section = "A thread for every score")
public final class EveryThreadItsColumn implements RightElsewhere {
  @Override
  public void write(int row, int column, Scores all) {
    for (int each = 0; each < all.queryCount(); each++) {
      RightElsewhere.super.write(each, column, all);
    }
  }
}
