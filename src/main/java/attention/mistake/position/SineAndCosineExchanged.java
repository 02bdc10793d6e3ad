package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "sine-and-cosine-exchanged",
    title = "You exchanged sine and cosine in the rotation",
    explanation =
        "Your vector at position 0 is not what it was. At angle 0 a rotation "
            + "changes nothing: cos 0 = 1 belongs to the own coordinate, sin 0 = 0 to "
            + "the other.",
    hint = "Put the angle 0 into your two lines. Does x stay x?",
    section = "A rotation you can draw")
public final class SineAndCosineExchanged implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    return Turned.with(
        vectors,
        first,
        (x, y, cos, sin) -> x * sin - y * cos,
        (x, y, cos, sin) -> x * cos + y * sin);
  }
}
