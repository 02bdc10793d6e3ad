package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "waves-from-one",
    title = "You let the waves begin at position 1",
    explanation =
        "Your first row is what the second should be. Positions count from 0, so "
            + "that every sine begins at 0.",
    hint = "Which position has the row with index 0?",
    section = "Waves: a sine and a cosine side by side")
public final class WavesFromOne implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(n, dModel, (p, c) -> Cells.wave(c, Cells.angle(p + 1, Cells.pair(c), dModel)));
  }
}
