package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tile-maximum-from-zero",
    title = "Your search for the maximum begins at 0",
    explanation =
        "Where all scores of a row are negative, your m is 0, which is none of "
            + "them. Double.MIN_VALUE is no better, being a tiny positive number; the"
            + " search begins at −∞.",
    hint = "What does your loop find in the row −1, −2?",
    section = "What a tile can say of itself")
public final class TileMaximumFromZero implements RightElsewhere {
  @Override
  public INDArray summary(INDArray scores, INDArray values) {
    return Summing.rows(
        scores,
        values,
        (row, v) -> {
          double largest = Math.max(0, Rows.largest(row));
          return Summing.row(largest, Summing.powers(row, largest), v);
        });
  }
}
