package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "read-before-the-check",
    title = "You check the bounds only before you write",
    explanation =
        "Threads without a score still read: behind the queries, behind the keys. On "
            + "a card reading there can end the whole launch. Check first, then read.",
    hint = "Where in your code stands the first get, and where the bounds?",
    section = "Threads without work")
public final class ReadBeforeTheCheck implements RightElsewhere {
  @Override
  public boolean hasAScore(int row, int column, Scores all) {
    double read = all.dot(row, column); // of which nothing is used where there is no score
    return Double.isFinite(read) && RightElsewhere.super.hasAScore(row, column, all);
  }
}
