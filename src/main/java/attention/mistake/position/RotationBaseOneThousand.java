package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "rotation-base-one-thousand",
    title = "You counted the zeros of the 10000 wrong in the rotation",
    explanation =
        "Your later pairs turn too fast, as if the base were 1000. The paper "
            + "takes 10000, as for the waves.",
    hint = "Look at the number under the exponent, digit by digit.",
    section = "Every pair at its own speed")
public final class RotationBaseOneThousand implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    int d = vectors.columns();
    return Turned.by(vectors, (row, i) -> (first + row) / Math.pow(1_000, 2.0 * i / d));
  }
}
