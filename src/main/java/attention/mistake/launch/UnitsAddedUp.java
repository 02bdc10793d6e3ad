package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "units-added-up",
    title = "You added seconds to microseconds",
    explanation =
        "Bytes over bytes a second are seconds, and microsecondsPerCopy is in "
            + "microseconds. As they stand the bytes seem to cost nothing; bring both to "
            + "one unit first.",
    hint = "In what unit is each of your two terms?",
    section = "When the copy costs more than the work")
public final class UnitsAddedUp implements RightElsewhere {
  @Override
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    return 4
        * (speeds.microsecondsPerCopy()
            + (double) n * width * 4 / (speeds.gigabytesPerSecond() * 1e9));
  }
}
