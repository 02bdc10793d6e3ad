package attention.mistake.tiled;

import attention.mistake.Mistake;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "softmax-in-the-tile",
    title = "You put softmax into the tile",
    explanation =
        "Your sums are all 1: within each tile the weights are shared out "
            + "already, and how much the tile weighs among the others is lost. Keep "
            + "the powers as they are, and their sum.",
    hint = "What would your l be for a tile of two equal scores? It should be 2.",
    section = "What a tile can say of itself")
public final class SoftmaxInTheTile implements RightElsewhere {
  @Override
  public INDArray summary(INDArray scores, INDArray values) {
    return Summing.rows(
        scores,
        values,
        (row, v) -> {
          double largest = Rows.largest(row);
          double[] powers = Summing.powers(row, largest);
          double sum = Arrays.stream(powers).sum();
          double[] weights = Arrays.stream(powers).map(p -> sum == 0 ? 0 : p / sum).toArray();
          return Summing.row(largest, weights, v);
        });
  }
}
