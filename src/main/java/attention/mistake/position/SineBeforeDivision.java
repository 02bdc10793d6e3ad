package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "sine-before-division",
    title = "You divided the sine instead of the angle",
    explanation =
        "Your later columns hold the fast wave once more, only smaller. The "
            + "position is divided first, and the sine is taken of what comes out.",
    hint = "Where does the bracket of Math.sin close?",
    section = "Waves: a sine and a cosine side by side")
public final class SineBeforeDivision implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(
        n, dModel, (p, c) -> Cells.wave(c, p) / Math.pow(10_000, 2.0 * Cells.pair(c) / dModel));
  }
}
