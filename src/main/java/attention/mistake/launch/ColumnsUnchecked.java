package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "columns-unchecked",
    title = "You checked the rows only",
    explanation =
        "At the right edge threads stand beyond the last key. In memory that is no "
            + "gap: the number behind the end of a row is the first of the next row, and "
            + "two threads write it.",
    hint = "What lies behind the last score of a row?",
    section = "Threads without work")
public final class ColumnsUnchecked implements RightElsewhere {
  @Override
  public boolean hasAScore(int row, int column, Scores all) {
    return row < all.queryCount();
  }
}
