package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "wave-exponent-halved",
    title = "You left out the 2 in the exponent of the waves",
    explanation =
        "Your slow waves are too fast: for the pair i the exponent is i/d. The "
            + "formula has 2i/d, which goes nearly up to 1, because there are only d/2 "
            + "pairs.",
    hint = "How large does your exponent get in the last column? It should get near " + "to 1.",
    section = "Slow waves and fast ones")
public final class WaveExponentHalved implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(
        n, dModel, (p, c) -> Cells.wave(c, p / Math.pow(10_000, (double) Cells.pair(c) / dModel)));
  }
}
