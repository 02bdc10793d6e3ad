package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "bounds-of-the-whole-array",
    title = "You checked the index, not row and column",
    explanation =
        "An index within the array can still be the wrong one: a column too far is "
            + "the first of the next row. So threads beyond the last key overwrite the "
            + "scores of others.",
    hint = "To which score does row 0, column keyCount lead?",
    section = "Threads without work")
public final class BoundsOfTheWholeArray implements RightElsewhere {
  @Override
  public boolean hasAScore(int row, int column, Scores all) {
    return all.index(row, column) < all.queryCount() * all.keyCount();
  }
}
