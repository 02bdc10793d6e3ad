package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "rotation-from-one",
    title = "You let the rotation begin at position 1",
    explanation =
        "Each of your vectors is turned by one position too far. The first row "
            + "stands at the position first, which may be 0: then it is not turned at "
            + "all.",
    hint = "By which angle does row 0 turn when first is 0?",
    section = "With a cache")
public final class RotationFromOne implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    int d = vectors.columns();
    return Turned.by(vectors, (row, i) -> Cells.angle(first + row + 1, i, d));
  }
}
