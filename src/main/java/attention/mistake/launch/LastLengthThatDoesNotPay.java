package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "last-length-that-does-not-pay",
    title = "You returned the last length that does not pay",
    explanation =
        "Your number is one too small: there the processor is still as fast. The "
            + "first length for which the card takes less is wanted.",
    hint = "Who is faster at the length you returned?",
    section = "When the copy costs more than the work")
public final class LastLengthThatDoesNotPay implements RightElsewhere {
  @Override
  public int worthFrom(int width, Speeds speeds) {
    int first = RightElsewhere.super.worthFrom(width, speeds);
    return first - 1;
  }
}
