package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "every-column-its-own-wave",
    title = "You gave every column a frequency of its own",
    explanation =
        "Your even columns are right, your cosines too slow. Sine and cosine of a "
            + "pair share one frequency: column 2i+1 has the exponent 2i/d, too.",
    hint = "Which i has column 1? Which i has column 0?",
    section = "Slow waves and fast ones")
public final class EveryColumnItsOwnWave implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(n, dModel, (p, c) -> Cells.wave(c, p / Math.pow(10_000, (double) c / dModel)));
  }
}
