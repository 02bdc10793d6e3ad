package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "launch-query-and-key-exchanged",
    title = "You took query column and key row",
    explanation =
        "Score [i, j] is query i times key j: the row says which query, the column "
            + "which key. Yours are the scores of other pairs, and some pairs do not exist.",
    hint = "Which query belongs to row 2?",
    section = "A thread for every score")
public final class QueryAndKeyExchanged implements RightElsewhere {
  @Override
  public void write(int row, int column, Scores all) {
    double sum = 0;
    for (int m = 0; m < all.width(); m++) {
      sum += all.queries().get(column * all.width() + m) * all.keys().get(row * all.width() + m);
    }
    all.scores().set(all.index(row, column), sum / divisor(all.width()));
  }
}
