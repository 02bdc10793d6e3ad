package attention.mistake.tiled;

import attention.mistake.Mistake;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tile-values-only-summed",
    title = "You added the values without any weights",
    explanation =
        "Your outputs are plain sums of the values in a tile. Each value is "
            + "multiplied by its key's power e^(s − m) first.",
    hint = "Which key should count most in o? Where does your o show that?",
    section = "What a tile can say of itself")
public final class ValuesOnlySummed implements RightElsewhere {
  @Override
  public INDArray summary(INDArray scores, INDArray values) {
    return Summing.rows(
        scores,
        values,
        (row, v) -> {
          double largest = Rows.largest(row);
          double sum = Arrays.stream(Summing.powers(row, largest)).sum();
          double[] ones = Arrays.stream(row).map(score -> 1).toArray();
          return Summing.row(largest, sum, ones, v);
        });
  }
}
