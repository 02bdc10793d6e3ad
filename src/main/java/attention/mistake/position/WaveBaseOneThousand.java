package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "wave-base-one-thousand",
    title = "You counted the zeros of the 10000 wrong in the waves",
    explanation =
        "Your slow waves are too fast, as if the base were 1000. The paper has "
            + "10000, with four zeros; Java lets you write 10_000.",
    hint = "Look at the number under the exponent, digit by digit.",
    section = "Slow waves and fast ones")
public final class WaveBaseOneThousand implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(
        n, dModel, (p, c) -> Cells.wave(c, p / Math.pow(1_000, 2.0 * Cells.pair(c) / dModel)));
  }
}
