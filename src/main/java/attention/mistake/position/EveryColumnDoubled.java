package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "every-column-doubled",
    title = "You took the column for the number of its pair",
    explanation =
        "Each of your columns has a frequency of its own, and they slow down "
            + "twice too fast. In 2i/d, i is the number of the pair: columns 0 and 1 "
            + "both have i = 0.",
    hint =
        "Columns 0 and 1 have i = 0, columns 2 and 3 have i = 1. How does i come "
            + "from the column?",
    section = "Slow waves and fast ones")
public final class EveryColumnDoubled implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(n, dModel, (p, c) -> Cells.wave(c, Cells.angle(p, c, dModel)));
  }
}
