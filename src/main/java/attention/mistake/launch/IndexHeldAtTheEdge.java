package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "index-held-at-the-edge",
    title = "You moved threads without a score to the last one",
    explanation =
        "The numbers come out right, but several threads write the same score, and "
            + "calculate it in vain. A thread without a score has nothing to do.",
    hint = "How many threads write the last score of a row?",
    section = "Threads without work")
public final class IndexHeldAtTheEdge implements RightElsewhere {
  @Override
  public void write(int row, int column, Scores all) {
    int lastRow = Math.min(row, all.queryCount() - 1);
    int lastColumn = Math.min(column, all.keyCount() - 1);
    RightElsewhere.super.write(lastRow, lastColumn, all);
  }

  @Override
  public boolean hasAScore(int row, int column, Scores all) {
    return true;
  }
}
