package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "journey-forgotten",
    title = "You forgot the copies",
    explanation =
        "Without its copies the card wins from the first token on. What the program "
            + "waits for is the journey there, the work, and the journey back.",
    hint = "What has to happen before the card can begin?",
    section = "When the copy costs more than the work")
public final class JourneyForgotten implements RightElsewhere {
  @Override
  public int worthFrom(int width, Speeds speeds) {
    return Journey.firstLength(
        n -> Journey.onCard(n, width, speeds) < Journey.onProcessor(n, width, speeds));
  }
}
