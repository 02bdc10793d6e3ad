package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "waves-in-degrees",
    title = "You turned the angles of the waves into radians once more",
    explanation =
        "Your sines are about 57 times too small. The angles of the formula are "
            + "radians already, and Math.sin takes radians.",
    hint = "Is there a toRadians, or a factor π/180, that nobody asked for?",
    section = "Waves: a sine and a cosine side by side")
public final class WavesInDegrees implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(
        n, dModel, (p, c) -> Cells.wave(c, Math.toRadians(Cells.angle(p, Cells.pair(c), dModel))));
  }
}
