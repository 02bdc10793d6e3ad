package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "waves-over-tokens",
    title = "You divided by the number of tokens in the exponent",
    explanation =
        "Your waves change with the length of the sequence, so one position would "
            + "have many vectors. The exponent is 2i/d with the width d of an "
            + "embedding.",
    hint = "Which of the two sizes says how many waves there are?",
    section = "Slow waves and fast ones")
public final class WavesOverTokens implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(
        n, dModel, (p, c) -> Cells.wave(c, p / Math.pow(10_000, 2.0 * Cells.pair(c) / n)));
  }
}
