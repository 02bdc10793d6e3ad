package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "score-index-without-row",
    title = "You wrote to the column alone",
    explanation =
        "All rows of your scores land on the first. The index has to count the rows "
            + "before, keyCount numbers each.",
    hint = "At which index begins row 1 of the scores?",
    section = "A thread for every score")
public final class ScoreIndexWithoutRow implements RightElsewhere {
  @Override
  public void write(int row, int column, Scores all) {
    all.scores().set(column, all.dot(row, column) / divisor(all.width()));
  }
}
