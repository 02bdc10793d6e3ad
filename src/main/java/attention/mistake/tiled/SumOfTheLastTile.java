package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "sum-of-the-last-tile",
    title = "Your sum is that of the second summary alone",
    explanation =
        "Your o covers both tiles, your l only the second. A context made of "
            + "these is divided by too little, and its weights make more than 1.",
    hint = "Over which keys goes o in your merge, and over which l?",
    section = "Two tiles become one")
public final class SumOfTheLastTile implements RightElsewhere {
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    return Merging.rows(
        first,
        second,
        (a, b) -> {
          double largest = Merging.largest(a, b);
          double[] row =
              Merging.row(largest, a, Merging.factor(a, largest), b, Merging.factor(b, largest));
          row[1] = b[1] * Merging.factor(b, largest);
          return row;
        });
  }
}
