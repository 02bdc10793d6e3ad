package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "waves-multiplied",
    title = "You multiplied the position where it is divided",
    explanation =
        "Your later columns jump about instead of changing slowly. The position "
            + "is divided by the power of 10000, so that each pair is slower than the "
            + "one before.",
    hint =
        "Should column 2 change faster or more slowly than column 0? Look at the "
            + "sign of your exponent.",
    section = "Slow waves and fast ones")
public final class WavesMultiplied implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(
        n, dModel, (p, c) -> Cells.wave(c, p * Math.pow(10_000, 2.0 * Cells.pair(c) / dModel)));
  }
}
