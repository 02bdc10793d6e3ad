package attention.mistake.tiled;

import attention.mistake.Mistake;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "hidden-tile-counted",
    title = "Hidden keys count in a tile that hides all of them",
    explanation =
        "You replaced −∞ by a finite number. Where a tile hides every key, that"
            + " number is the maximum itself, and each hidden key weighs e^0 = 1; it "
            + "should weigh 0.",
    hint = "What are s and m in a row that holds nothing but your replacement for " + "−∞?",
    section = "A mask across tiles")
public final class HiddenTileCounted implements RightElsewhere {
  @Override
  public INDArray summary(INDArray scores, INDArray values) {
    return Summing.rows(
        scores,
        values,
        (row, v) -> {
          double[] finite = Arrays.stream(row).map(score -> Math.max(score, -1e9)).toArray();
          double largest = Rows.largest(finite);
          return Summing.row(largest, Summing.powers(finite, largest), v);
        });
  }
}
