package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "only-powers-of-two-tried",
    title = "You tried only lengths that are powers of two",
    explanation =
        "Doubling finds the right region fast, but the first length that pays lies "
            + "between your last two. Search there one by one, or by halves.",
    hint = "Which lengths did your loop leave out?",
    section = "When the copy costs more than the work")
public final class OnlyPowersOfTwoTried implements RightElsewhere {
  @Override
  public int worthFrom(int width, Speeds speeds) {
    int first = RightElsewhere.super.worthFrom(width, speeds);
    return first == 1 ? 1 : 2 * Integer.highestOneBit(first - 1);
  }
}
