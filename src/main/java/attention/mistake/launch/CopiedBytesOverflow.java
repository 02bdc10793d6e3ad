package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "copied-bytes-overflow",
    title = "Your bytes do not fit into an int",
    explanation =
        "A million tokens of width 1024 have more bytes than 2³¹, so the int "
            + "overflows before it becomes a double. Begin the product with a double.",
    hint = "What is the largest int?",
    section = "When the copy costs more than the work")
public final class CopiedBytesOverflow implements RightElsewhere {
  @Override
  @SuppressWarnings("IntLongMath") // it is the mistake
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    return 4 * (speeds.microsecondsPerCopy() + n * width * 4 / (speeds.gigabytesPerSecond() * 1e3));
  }
}
