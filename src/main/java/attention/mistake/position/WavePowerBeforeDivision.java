package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "wave-power-before-division",
    title = "You divided by d after the power, not in the exponent",
    explanation =
        "Your angles are pos/10000^(2i)/d: even the first pair is d times too "
            + "slow. The fraction 2i/d stands in the exponent as a whole.",
    hint = "Which brackets does the power need, so that d belongs to the exponent?",
    section = "Slow waves and fast ones")
public final class WavePowerBeforeDivision implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(
        n, dModel, (p, c) -> Cells.wave(c, p / Math.pow(10_000, 2.0 * Cells.pair(c)) / dModel));
  }
}
