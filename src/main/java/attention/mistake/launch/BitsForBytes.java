package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "bits-for-bytes",
    title = "You counted bits",
    explanation =
        "Your bytes are multiplied by 8, but gigabytesPerSecond counts bytes "
            + "already. Eight bits a byte belong in where a speed is given in gigabits, as "
            + "networks' are.",
    hint = "Is the speed given in bits or in bytes?",
    section = "When the copy costs more than the work")
public final class BitsForBytes implements RightElsewhere {
  @Override
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    return 4
        * (speeds.microsecondsPerCopy()
            + 8.0 * n * width * 4 / (speeds.gigabytesPerSecond() * 1e3));
  }
}
