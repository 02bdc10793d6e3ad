package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "copy-back-forgotten",
    title = "You forgot to copy the context back",
    explanation =
        "Three copies go to the card, and a fourth has to come back. A context that "
            + "stays on the card is of no use to the program.",
    hint = "Where does the result lie when the kernel is done?",
    section = "When the copy costs more than the work")
public final class CopyBackForgotten implements RightElsewhere {
  @Override
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    return 3
        * (speeds.microsecondsPerCopy()
            + n * (double) width * 4 / (speeds.gigabytesPerSecond() * 1e3));
  }
}
