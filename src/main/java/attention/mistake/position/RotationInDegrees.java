package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "rotation-in-degrees",
    title = "You turned the rotation angles into radians once more",
    explanation =
        "Your vectors hardly turn: about 57 times too little. The angles are "
            + "radians already, as Math.cos and Math.sin take them.",
    hint =
        "At position 1 the first pair turns by 1 radian, which is 57 degrees. By "
            + "how much does yours?",
    section = "A rotation you can draw")
public final class RotationInDegrees implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    int d = vectors.columns();
    return Turned.by(vectors, (row, i) -> Math.toRadians(Cells.angle(first + row, i, d)));
  }
}
