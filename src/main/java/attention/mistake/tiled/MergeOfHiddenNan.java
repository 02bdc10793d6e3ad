package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "merge-of-hidden-nan",
    title = "You calculated −∞ − (−∞) in a merge",
    explanation =
        "Where both summaries hide every key from a query, your factors are "
            + "NaN: their old and new maxima are all −∞. The merge of nothing and "
            + "nothing is m = −∞, l = 0, o = 0.",
    hint = "Which finite number could stand in for m in the factors where both " + "maxima are −∞?",
    section = "A mask across tiles")
public final class MergeOfHiddenNan implements RightElsewhere {
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    return Merging.rows(
        first,
        second,
        (a, b) -> {
          double largest = Merging.largest(a, b);
          return Merging.row(largest, a, Math.exp(a[0] - largest), b, Math.exp(b[0] - largest));
        });
  }
}
