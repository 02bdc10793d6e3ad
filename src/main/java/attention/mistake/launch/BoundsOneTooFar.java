package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "bounds-one-too-far",
    title = "Your bound lets one row and one column too many in",
    explanation =
        "Indices end at count − 1. With <=, or with > before a return, row "
            + "queryCount is let in, and it lies behind the array.",
    hint = "Which is the last index of 3 rows?",
    section = "Threads without work")
public final class BoundsOneTooFar implements RightElsewhere {
  @Override
  public boolean hasAScore(int row, int column, Scores all) {
    return row <= all.queryCount() && column <= all.keyCount();
  }
}
