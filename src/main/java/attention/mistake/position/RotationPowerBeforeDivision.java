package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "rotation-power-before-division",
    title = "You divided the angle by d after the power",
    explanation =
        "Your angles are p/10000^(2i)/d, so even the first pair is d times too "
            + "slow. The fraction 2i/d is the exponent as a whole.",
    hint =
        "By how much does the first pair turn at position 1? It should be 1, " + "whatever d is.",
    section = "Every pair at its own speed")
public final class RotationPowerBeforeDivision implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    int d = vectors.columns();
    return Turned.by(vectors, (row, i) -> (first + row) / Math.pow(10_000, 2.0 * i) / d);
  }
}
