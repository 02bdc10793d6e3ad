package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "queries-read-as-columns",
    title = "You read the queries as if each were a column",
    explanation =
        "The queries lie row by row: query i begins at i·width, and its numbers are "
            + "neighbours. m·queryCount + i would be right for the transposed matrix.",
    hint = "At which index begins query 1?",
    section = "A thread for every score")
public final class QueriesReadAsColumns implements RightElsewhere {
  @Override
  public void write(int row, int column, Scores all) {
    double sum = 0;
    for (int m = 0; m < all.width(); m++) {
      sum +=
          all.queries().get(m * all.queryCount() + row) * all.keys().get(column * all.width() + m);
    }
    all.scores().set(all.index(row, column), sum / divisor(all.width()));
  }
}
