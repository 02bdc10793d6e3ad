package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "wave-exponent-in-whole-numbers",
    title = "You divided whole numbers in the exponent of the waves",
    explanation =
        "All your pairs have the same frequency. In Java 2 * i / d with int "
            + "variables is always 0 here, since 2i is less than d, and 10000 to the 0 "
            + "is 1.",
    hint = "What is 2 / 4 in Java? And 2.0 / 4?",
    section = "Slow waves and fast ones")
public final class WaveExponentInWholeNumbers implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(n, dModel, (p, c) -> Cells.wave(c, p));
  }
}
