package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "copied-as-double",
    title = "You copied numbers of 8 bytes",
    explanation =
        "The arrays are float, and a float has 4 bytes. Twice the bytes take twice " + "the way.",
    hint = "How many bytes has a float?",
    section = "When the copy costs more than the work")
public final class CopiedAsDouble implements RightElsewhere {
  @Override
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    return 4
        * (speeds.microsecondsPerCopy() + 8.0 * n * width / (speeds.gigabytesPerSecond() * 1e3));
  }
}
