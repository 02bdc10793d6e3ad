package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "gibibytes-for-gigabytes",
    title = "You took a gigabyte for 2³⁰ bytes",
    explanation =
        "Speeds count in powers of ten: giga is 10⁹. 2³⁰ is a gibibyte, 7 % more, "
            + "and memory sizes are given in it, speeds are not.",
    hint = "How many bytes has a gigabyte here?",
    section = "When the copy costs more than the work")
public final class GibibytesForGigabytes implements RightElsewhere {
  @Override
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    return 4
        * (speeds.microsecondsPerCopy()
            + (double) n * width * 4 / (speeds.gigabytesPerSecond() * (1 << 30)) * 1e6);
  }
}
