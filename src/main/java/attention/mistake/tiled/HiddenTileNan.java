package attention.mistake.tiled;

import attention.mistake.Mistake;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "hidden-tile-nan",
    title = "You calculated −∞ − (−∞) in a hidden tile",
    explanation =
        "Where every key of a tile is hidden, your sum and output are NaN, and "
            + "NaN spreads through every merge after it. There, m = −∞, and s − m is "
            + "−∞ − (−∞), which is no number.",
    hint =
        "Which finite number could you subtract where m is −∞, so that every "
            + "power is e^(−∞) = 0?",
    section = "A mask across tiles")
public final class HiddenTileNan implements RightElsewhere {
  @Override
  public INDArray summary(INDArray scores, INDArray values) {
    return Summing.rows(
        scores,
        values,
        (row, v) -> {
          double largest = Rows.largest(row);
          return Summing.row(
              largest, Arrays.stream(row).map(score -> Math.exp(score - largest)).toArray(), v);
        });
  }
}
