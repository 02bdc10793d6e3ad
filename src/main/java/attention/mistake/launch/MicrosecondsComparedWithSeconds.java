package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "microseconds-compared-with-seconds",
    title = "You compared microseconds with seconds",
    explanation =
        "The copies are in microseconds, operations over operations a second are "
            + "seconds. Added as they are, copies seem to take a million times too long.",
    hint = "In what unit is each of your three times?",
    section = "When the copy costs more than the work")
public final class MicrosecondsComparedWithSeconds implements RightElsewhere {
  @Override
  public int worthFrom(int width, Speeds speeds) {
    return Journey.firstLength(
        n ->
            1e6 * copyMicroseconds(n, width, speeds) + Journey.onCard(n, width, speeds)
                < Journey.onProcessor(n, width, speeds));
  }
}
