package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "rows-as-long-as-queries-are-many",
    title = "Your rows of scores are queryCount long",
    explanation =
        "A row has a score for every key, so the next row begins keyCount further "
            + "on. queryCount is the number of rows, and the two agree only where the "
            + "scores are square.",
    hint = "How many numbers stand in one row of the scores?",
    section = "A thread for every score")
public final class RowsAsLongAsQueriesAreMany implements RightElsewhere {
  @Override
  public void write(int row, int column, Scores all) {
    all.scores().set(row * all.queryCount() + column, all.dot(row, column) / divisor(all.width()));
  }
}
