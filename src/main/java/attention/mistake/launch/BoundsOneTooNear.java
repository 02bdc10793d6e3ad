package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "bounds-one-too-near",
    title = "Your bound leaves out the last row and column",
    explanation =
        "Indices end at count − 1, and that one still has a score. Where your bound "
            + "asks for less than count − 1, the last query and the last key go without.",
    hint = "Which is the last index of 3 rows?",
    section = "Threads without work")
public final class BoundsOneTooNear implements RightElsewhere {
  @Override
  public boolean hasAScore(int row, int column, Scores all) {
    return row < all.queryCount() - 1 && column < all.keyCount() - 1;
  }
}
