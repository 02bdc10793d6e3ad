package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "launch-last-product-only",
    title = "Only the last product is in your scores",
    explanation =
        "Each turn of your loop replaces the sum instead of adding to it. Of all "
            + "products only the last is left.",
    hint = "What does = do that += does not?",
    section = "A thread for every score")
public final class LaunchLastProductOnly implements RightElsewhere {
  @Override
  public void write(int row, int column, Scores all) {
    int last = all.width() - 1;
    double product =
        all.queries().get(row * all.width() + last) * all.keys().get(column * all.width() + last);
    all.scores().set(all.index(row, column), product / divisor(all.width()));
  }
}
