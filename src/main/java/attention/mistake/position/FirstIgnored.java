package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "first-ignored",
    title = "You did not use first",
    explanation =
        "Your rows always begin at position 0. With a cache a new token does not: "
            + "first says how many came before it, and all positions move up by that.",
    hint = "Where does first come into the angle?",
    section = "With a cache")
public final class FirstIgnored implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    int d = vectors.columns();
    return Turned.by(vectors, (row, i) -> Cells.angle(row, i, d));
  }
}
