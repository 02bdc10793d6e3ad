package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "x-overwritten",
    title = "You used the new x where the old one was needed",
    explanation =
        "Your even features are right, your odd ones wrong. The second line of a "
            + "rotation needs the x of before, and the first line has overwritten it.",
    hint = "Keep both old coordinates in variables before you write either.",
    section = "A rotation you can draw")
public final class XOverwritten implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    return Turned.with(
        vectors,
        first,
        (x, y, cos, sin) -> x * cos - y * sin,
        (x, y, cos, sin) -> (x * cos - y * sin) * sin + y * cos);
  }
}
