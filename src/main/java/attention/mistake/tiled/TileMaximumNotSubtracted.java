package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tile-maximum-not-subtracted",
    title = "You did not subtract the maximum of the tile",
    explanation =
        "Your sums hold e^s, not e^(s − m). They overflow for large scores, and"
            + " a merge multiplies them by a factor that takes for granted that m was"
            + " subtracted.",
    hint = "What is the largest power in a tile, if its maximum is subtracted " + "first?",
    section = "What a tile can say of itself")
public final class TileMaximumNotSubtracted implements RightElsewhere {
  @Override
  public INDArray summary(INDArray scores, INDArray values) {
    return Summing.rows(
        scores, values, (row, v) -> Summing.row(Rows.largest(row), Summing.powers(row, 0), v));
  }
}
