package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "rotation-multiplied",
    title = "You multiplied by the power where the rotation divides",
    explanation =
        "Your later pairs spin wildly. The position is divided by the power of "
            + "10000, so that each pair turns more slowly than the one before.",
    hint = "Which pair should turn fastest? Look at the sign of your exponent.",
    section = "Every pair at its own speed")
public final class RotationMultiplied implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    int d = vectors.columns();
    return Turned.by(vectors, (row, i) -> (first + row) * Math.pow(10_000, 2.0 * i / d));
  }
}
