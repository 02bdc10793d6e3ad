package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "cosine-only",
    title = "You multiplied by the cosine and left the sine out",
    explanation =
        "Your vectors shrink instead of turning. Each new coordinate takes a "
            + "share of both old ones: of its own by the cosine, of the other by the "
            + "sine.",
    hint = "How many products does each coordinate of a rotated point have?",
    section = "A rotation you can draw")
public final class CosineOnly implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    return Turned.with(vectors, first, (x, y, cos, sin) -> x * cos, (x, y, cos, sin) -> y * cos);
  }
}
