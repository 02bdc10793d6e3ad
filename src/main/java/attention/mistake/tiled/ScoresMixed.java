package attention.mistake.tiled;

import attention.mistake.Mistake;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tile-scores-mixed",
    title = "You mixed the values with the scores, not with their powers",
    explanation =
        "Your sums are right, your outputs are Σ s·v. The weights of the values"
            + " are the powers e^(s − m), the same that the sum adds up.",
    hint = "Which array does your sum add up, and which do you multiply by the " + "values?",
    section = "What a tile can say of itself")
public final class ScoresMixed implements RightElsewhere {
  @Override
  public INDArray summary(INDArray scores, INDArray values) {
    return Summing.rows(
        scores,
        values,
        (row, v) -> {
          double largest = Rows.largest(row);
          double sum = Arrays.stream(Summing.powers(row, largest)).sum();
          return Summing.row(largest, sum, row, v);
        });
  }
}
