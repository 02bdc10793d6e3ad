package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "cards-work-forgotten",
    title = "You let the card calculate in no time",
    explanation =
        "The copies alone are not all that the card takes. It does the same "
            + "operations as the processor, only faster.",
    hint = "What happens between the copies?",
    section = "When the copy costs more than the work")
public final class CardsWorkForgotten implements RightElsewhere {
  @Override
  public int worthFrom(int width, Speeds speeds) {
    return Journey.firstLength(
        n -> copyMicroseconds(n, width, speeds) < Journey.onProcessor(n, width, speeds));
  }
}
