package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "no-bounds-check",
    title = "You did not ask whether there is such a score",
    explanation =
        "Blocks come whole: at the edge some threads have no score. Yours read and "
            + "write all the same, beyond the last row and, in the others, into the row "
            + "below.",
    hint = "What do the threads beyond the last key do?",
    section = "Threads without work")
public final class NoBoundsCheck implements RightElsewhere {
  @Override
  public boolean hasAScore(int row, int column, Scores all) {
    return true;
  }
}
