package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "hidden-tile-maximum-zero",
    title = "You gave a hidden tile the maximum 0",
    explanation =
        "Where every key is hidden, your m is 0 instead of −∞. In a merge such "
            + "a tile would win against all negative maxima, and scale down keys that"
            + " are seen because of some that are not.",
    hint = "Which m changes nothing in max(m1, m2), whatever the other is?",
    section = "A mask across tiles")
public final class HiddenTileMaximumZero implements RightElsewhere {
  @Override
  public INDArray summary(INDArray scores, INDArray values) {
    return Summing.rows(
        scores,
        values,
        (row, v) -> {
          double largest = Rows.largest(row);
          double finite = largest == Double.NEGATIVE_INFINITY ? 0 : largest;
          return Summing.row(finite, Summing.powers(row, finite), v);
        });
  }
}
