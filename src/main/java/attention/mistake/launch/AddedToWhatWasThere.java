package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "added-to-what-was-there",
    title = "You added to what lay in memory",
    explanation =
        "The scores hold anything before the launch, here −777. Memory on a card is "
            + "not cleared: add up in a variable of your own, then write once.",
    hint = "What stands in scores before your thread first writes?",
    section = "A thread for every score")
public final class AddedToWhatWasThere implements RightElsewhere {
  @Override
  public void write(int row, int column, Scores all) {
    int index = all.index(row, column);
    all.scores().set(index, all.scores().get(index) + all.dot(row, column) / divisor(all.width()));
  }
}
