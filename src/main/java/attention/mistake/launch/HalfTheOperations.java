package attention.mistake.launch;

import attention.launch.Speeds;
import attention.mistake.Mistake;

@Mistake(
    id = "half-the-operations",
    title = "You counted 2·n²·width operations",
    explanation =
        "That is one of the two products: the scores. Mixing the values takes as "
            + "many again, so there are 4·n²·width.",
    hint = "Which two products does attention consist of?",
    section = "When the copy costs more than the work")
public final class HalfTheOperations implements RightElsewhere {
  @Override
  public int worthFrom(int width, Speeds speeds) {
    return Journey.firstLength(
        n ->
            copyMicroseconds(n, width, speeds) + Journey.onCard(n, width, speeds) / 2
                < Journey.onProcessor(n, width, speeds) / 2);
  }
}
