package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "output-not-rescaled",
    title = "You rescaled the sums, but not the outputs",
    explanation =
        "Your l is right, your o is o1 + o2. The output holds powers with the "
            + "old maximum subtracted, as the sum does, and needs the same factors.",
    hint = "Which of your lines mention the factors? o is made of powers, too.",
    section = "Two tiles become one")
public final class OutputNotRescaled implements RightElsewhere {
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    return Merging.rows(
        first,
        second,
        (a, b) -> {
          double largest = Merging.largest(a, b);
          double[] row = Merging.row(largest, a, 1, b, 1);
          row[1] = a[1] * Merging.factor(a, largest) + b[1] * Merging.factor(b, largest);
          return row;
        });
  }
}
