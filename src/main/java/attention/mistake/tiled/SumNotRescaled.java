package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "sum-not-rescaled",
    title = "You rescaled the outputs, but not the sums",
    explanation =
        "Your o is right, your l is l1 + l2. Both are sums of the same powers, "
            + "so both need the same factors.",
    hint = "Which of your lines mention the factors? l is made of powers, too.",
    section = "Two tiles become one")
public final class SumNotRescaled implements RightElsewhere {
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    return Merging.rows(
        first,
        second,
        (a, b) -> {
          double largest = Merging.largest(a, b);
          double[] row =
              Merging.row(largest, a, Merging.factor(a, largest), b, Merging.factor(b, largest));
          row[1] = a[1] + b[1];
          return row;
        });
  }
}
