package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "output-of-the-last-tile",
    title = "Your output is that of the second summary alone",
    explanation =
        "Your l covers both tiles, your o only the second. What the queries "
            + "gathered before is overwritten; it has to be rescaled and kept.",
    hint = "Is there a + in the line that makes the new o?",
    section = "Two tiles become one")
public final class OutputOfTheLastTile implements RightElsewhere {
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    return Merging.rows(
        first,
        second,
        (a, b) -> {
          double largest = Merging.largest(a, b);
          double[] row = Merging.row(largest, a, 0, b, Merging.factor(b, largest));
          row[1] = a[1] * Merging.factor(a, largest) + b[1] * Merging.factor(b, largest);
          return row;
        });
  }
}
