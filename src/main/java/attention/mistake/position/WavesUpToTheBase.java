package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "waves-up-to-the-base",
    title = "You divided by one pair too few",
    explanation =
        "Your last pair reaches the base: its exponent is exactly 1. Some "
            + "programs spread the waves so, over d/2 − 1 steps; the formula of the "
            + "paper divides 2i by d.",
    hint = "What is the exponent of the last pair by the formula? It stays below 1.",
    section = "Slow waves and fast ones")
public final class WavesUpToTheBase implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(
        n,
        dModel,
        (p, c) ->
            Cells.wave(
                c, p / Math.pow(10_000, Cells.pair(c) / Math.max(1.0, Cells.pair(dModel) - 1.0))));
  }
}
