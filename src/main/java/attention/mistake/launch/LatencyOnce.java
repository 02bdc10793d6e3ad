package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "latency-once",
    title = "You counted the start of a copy once, not four times",
    explanation =
        "Each copy is set up by itself. So microsecondsPerCopy comes four times, as "
            + "its name says.",
    hint = "How many copies are there?",
    section = "When the copy costs more than the work")
public final class LatencyOnce implements RightElsewhere {
  @Override
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    return speeds.microsecondsPerCopy()
        + 4 * ((double) n * width * 4 / (speeds.gigabytesPerSecond() * 1e3));
  }
}
