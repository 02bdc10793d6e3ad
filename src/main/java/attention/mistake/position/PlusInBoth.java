package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "plus-in-both",
    title = "You wrote a plus where the rotation has a minus",
    explanation =
        "Your vectors change their lengths. A rotation has one minus, in x·cos − "
            + "y·sin; with two pluses it stretches and squeezes.",
    hint =
        "Compare the length of a vector before and after. Which of the four terms "
            + "has a minus?",
    section = "A rotation you can draw")
public final class PlusInBoth implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    return Turned.with(
        vectors,
        first,
        (x, y, cos, sin) -> x * cos + y * sin,
        (x, y, cos, sin) -> x * sin + y * cos);
  }
}
