package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "column-doubled",
    title = "You doubled a column that is 2i already",
    explanation =
        "Your waves slow down twice too fast: the exponent is twice the even "
            + "column. In the formula i counts the pairs, so that 2i is the column "
            + "itself.",
    hint = "If your loop steps by 2, what is its variable: the pair, or the column?",
    section = "Slow waves and fast ones")
public final class ColumnDoubled implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(n, dModel, (p, c) -> Cells.wave(c, Cells.angle(p, 2 * Cells.pair(c), dModel)));
  }
}
