package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "rows-unchecked",
    title = "You checked the columns only",
    explanation =
        "At the lower edge threads stand below the last query. They read behind the "
            + "queries and write behind the scores.",
    hint = "In which directions does the grid stand out over the scores?",
    section = "Threads without work")
public final class RowsUnchecked implements RightElsewhere {
  @Override
  public boolean hasAScore(int row, int column, Scores all) {
    return column < all.keyCount();
  }
}
