package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "bounds-swapped",
    title = "You compared rows with keys and columns with queries",
    explanation =
        "There are queryCount rows and keyCount columns. With as many queries as "
            + "keys nobody sees the difference; otherwise scores are left out, or threads "
            + "leave the arrays.",
    hint = "How many rows do the scores have?",
    section = "Threads without work")
public final class BoundsSwapped implements RightElsewhere {
  @Override
  public boolean hasAScore(int row, int column, Scores all) {
    return row < all.keyCount() && column < all.queryCount();
  }
}
