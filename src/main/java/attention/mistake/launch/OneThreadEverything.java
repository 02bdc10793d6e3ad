package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "one-thread-everything",
    title = "One of your threads does the work of all",
    explanation =
        "The numbers are right, but all other threads stand idle while one goes "
            + "through every score. A card is fast only because thousands work at once.",
    hint = "What does the second thread do?",
    section = "A thread for every score")
public final class OneThreadEverything implements RightElsewhere {
  @Override
  public void write(int row, int column, Scores all) {
    if (row == 0 && column == 0) {
      for (int i = 0; i < all.queryCount(); i++) {
        for (int j = 0; j < all.keyCount(); j++) {
          RightElsewhere.super.write(i, j, all);
        }
      }
    }
  }
}
