package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "there-and-back-once",
    title = "You copied one array there and one back",
    explanation =
        "Queries, keys and values are three arrays, each [n, width]. With the "
            + "context there are four copies, not two.",
    hint = "How many arrays does attention read?",
    section = "When the copy costs more than the work")
public final class ThereAndBackOnce implements RightElsewhere {
  @Override
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    return 2
        * (speeds.microsecondsPerCopy()
            + n * (double) width * 4 / (speeds.gigabytesPerSecond() * 1e3));
  }
}
