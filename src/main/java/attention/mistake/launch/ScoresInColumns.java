package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "scores-in-columns",
    title = "You stored the scores column by column",
    explanation =
        "They lie row by row: behind scores[0, 0] comes the same query's score with "
            + "the next key. column·queryCount + row is another layout, and who reads the "
            + "scores finds them in the wrong places.",
    hint = "Which score has the index 1?",
    section = "A thread for every score")
public final class ScoresInColumns implements RightElsewhere {
  @Override
  public void write(int row, int column, Scores all) {
    all.scores().set(column * all.queryCount() + row, all.dot(row, column) / divisor(all.width()));
  }
}
