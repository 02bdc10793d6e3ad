package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "tera-taken-for-giga",
    title = "You took tera for giga",
    explanation =
        "Your card is a thousand times too slow. The unit of cardTeraflops is 10¹², "
            + "that of processorGigaflops 10⁹.",
    hint = "How many giga has a tera?",
    section = "When the copy costs more than the work")
public final class TeraTakenForGiga implements RightElsewhere {
  @Override
  public int worthFrom(int width, Speeds speeds) {
    return Journey.firstLength(
        n ->
            copyMicroseconds(n, width, speeds) + 1e3 * Journey.onCard(n, width, speeds)
                < Journey.onProcessor(n, width, speeds));
  }
}
