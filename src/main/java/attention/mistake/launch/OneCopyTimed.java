package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "one-copy-timed",
    title = "You timed one copy of four",
    explanation =
        "Queries, keys and values go there, the context comes back. These are four "
            + "copies, each with its bytes and its own beginning.",
    hint = "How many arrays travel?",
    section = "When the copy costs more than the work")
public final class OneCopyTimed implements RightElsewhere {
  @Override
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    return speeds.microsecondsPerCopy()
        + n * (double) width * 4 / (speeds.gigabytesPerSecond() * 1e3);
  }
}
