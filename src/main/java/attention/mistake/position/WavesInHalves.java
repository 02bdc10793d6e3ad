package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "waves-in-halves",
    title = "You put all sines first and all cosines after them",
    explanation =
        "Your first half of the columns holds the sines, the second half the "
            + "cosines. All the numbers are there, but the formula has each sine in an "
            + "even column, with its own cosine next to it.",
    hint = "Which columns belong to pair 0? Count them on the left side of the " + "formula.",
    section = "Waves: a sine and a cosine side by side")
public final class WavesInHalves implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    int half = dModel / 2;
    return Cells.of(
        n,
        dModel,
        (p, c) ->
            c < half
                ? Math.sin(p / Math.pow(10_000, (double) c / half))
                : Math.cos(p / Math.pow(10_000, (double) (c - half) / half)));
  }
}
