package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "copy-compared-with-cards-work",
    title = "You compared the copies with the card's work",
    explanation =
        "Where copies take less than the card's own work the card is well used, but "
            + "that is another question. It pays where copies and work together take less "
            + "than the processor does.",
    hint = "Where is the processor in your comparison?",
    section = "When the copy costs more than the work")
public final class CopyComparedWithCardsWork implements RightElsewhere {
  @Override
  public int worthFrom(int width, Speeds speeds) {
    return Journey.firstLength(
        n -> copyMicroseconds(n, width, speeds) < Journey.onCard(n, width, speeds));
  }
}
