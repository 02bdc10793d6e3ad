package attention.mistake.launch;

import attention.launch.OneScoreAThread;
import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "seconds-for-microseconds",
    title = "You returned seconds",
    explanation =
        "Your number is a million times too small. Microseconds are wanted, and "
            + "microsecondsPerCopy is given in them, too.",
    hint = "How many microseconds has a second?",
    section = "When the copy costs more than the work")
public final class SecondsForMicroseconds implements RightElsewhere {
  @Override
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    return 4
        * (speeds.microsecondsPerCopy() * 1e-6
            + (double) n * width * 4 / (speeds.gigabytesPerSecond() * 1e9));
  }

  @Override
  public int worthFrom(int width, Speeds speeds) {
    return new OneScoreAThread().worthFrom(width, speeds); // where all is in seconds
  }
}
