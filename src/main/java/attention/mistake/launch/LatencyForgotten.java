package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "latency-forgotten",
    title = "You forgot what each copy takes besides",
    explanation =
        "However short a copy is, it has to be set up: microsecondsPerCopy. For one "
            + "token that is nearly all of the time.",
    hint = "How long does a copy of no bytes take?",
    section = "When the copy costs more than the work")
public final class LatencyForgotten implements RightElsewhere {
  @Override
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    return 4 * ((double) n * width * 4 / (speeds.gigabytesPerSecond() * 1e3));
  }
}
