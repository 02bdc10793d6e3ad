package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "wave-angle-in-whole-numbers",
    title = "You cut the angles of the waves to whole numbers",
    explanation =
        "Your slow waves do not move at all: their angles are 0. A whole number "
            + "divided by a whole number loses what stands behind the point.",
    hint = "Is there a cast to int around the power? What is 1 / 100 in Java?",
    section = "Slow waves and fast ones")
public final class WaveAngleInWholeNumbers implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(
        n, dModel, (p, c) -> Cells.wave(c, Math.floor(Cells.angle(p, Cells.pair(c), dModel))));
  }
}
