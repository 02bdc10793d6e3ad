package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tile-output-divided",
    title = "You divided the output of a tile by its sum",
    explanation =
        "Your o is a mean of this tile already. A merge adds outputs and sums "
            + "of several tiles, so both must still be undivided; the division comes "
            + "once, at the end.",
    hint = "Which line of your summary divides? It belongs into context.",
    section = "Divide once, at the end")
public final class TileOutputDivided implements RightElsewhere {
  @Override
  public INDArray summary(INDArray scores, INDArray values) {
    return Summing.rows(
        scores,
        values,
        (row, v) -> {
          double largest = Rows.largest(row);
          double[] right = Summing.row(largest, Summing.powers(row, largest), v);
          for (int f = 2; f < right.length && right[1] != 0; f++) {
            right[f] /= right[1];
          }
          return right;
        });
  }
}
