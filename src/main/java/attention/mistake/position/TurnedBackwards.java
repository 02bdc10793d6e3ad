package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "turned-backwards",
    title = "You rotated the other way",
    explanation =
        "Your vectors turn with the clock, by minus the angle. A positive angle "
            + "takes the point (1, 0) up, to (cos, sin).",
    hint = "Where does (1, 0) go at position 1? Its second coordinate should be +sin " + "1.",
    section = "A rotation you can draw")
public final class TurnedBackwards implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    return Turned.with(
        vectors,
        first,
        (x, y, cos, sin) -> x * cos + y * sin,
        (x, y, cos, sin) -> y * cos - x * sin);
  }
}
