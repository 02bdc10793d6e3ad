package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "keys-read-as-columns",
    title = "You read the keys as if each were a column",
    explanation =
        "The keys lie row by row, like the queries: key j begins at j·width, and its "
            + "numbers are neighbours. m·keyCount + j would be right for the transposed "
            + "matrix.",
    hint = "At which index begins key 1?",
    section = "A thread for every score")
public final class KeysReadAsColumns implements RightElsewhere {
  @Override
  public void write(int row, int column, Scores all) {
    double sum = 0;
    for (int m = 0; m < all.width(); m++) {
      sum += all.queries().get(row * all.width() + m) * all.keys().get(m * all.keyCount() + column);
    }
    all.scores().set(all.index(row, column), sum / divisor(all.width()));
  }
}
