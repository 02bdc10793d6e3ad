package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "merged-output-divided",
    title = "You divided the output in the merge",
    explanation =
        "Your merged o is a mean already. The next merge would rescale and add "
            + "it as if it were a sum; divide once, after the last merge.",
    hint = "Which line of your merge divides? It belongs into context.",
    section = "Divide once, at the end")
public final class MergedOutputDivided implements RightElsewhere {
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    return Merging.rows(
        first,
        second,
        (a, b) -> {
          double largest = Merging.largest(a, b);
          double[] row =
              Merging.row(largest, a, Merging.factor(a, largest), b, Merging.factor(b, largest));
          for (int f = 2; f < row.length && row[1] != 0; f++) {
            row[f] /= row[1];
          }
          return row;
        });
  }
}
