package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "numbers-copied-not-bytes",
    title = "You divided numbers, not bytes, by the speed",
    explanation =
        "How many numbers an array has, n·width, is not how many bytes. The speed is "
            + "in bytes, and each float has 4 of them.",
    hint = "In what unit is n·width?",
    section = "When the copy costs more than the work")
public final class NumbersCopiedNotBytes implements RightElsewhere {
  @Override
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    return 4
        * (speeds.microsecondsPerCopy() + 1.0 * n * width / (speeds.gigabytesPerSecond() * 1e3));
  }
}
