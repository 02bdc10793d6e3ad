package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "scores-copied-too",
    title = "You copied the scores, too",
    explanation =
        "The scores are made on the card and used up there; n·n numbers never have "
            + "to travel. Only queries, keys, values and the context do.",
    hint = "Who needs the scores on the processor?",
    section = "When the copy costs more than the work")
public final class ScoresCopiedToo implements RightElsewhere {
  @Override
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    return 5 * speeds.microsecondsPerCopy()
        + (4.0 * n * width + (double) n * n) * 4 / (speeds.gigabytesPerSecond() * 1e3);
  }
}
