package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "merged-maximum-not-updated",
    title = "You kept the old maximum in the merged summary",
    explanation =
        "Your l and o are right for the larger maximum, but the m beside them "
            + "is still that of the first summary. The next merge would rescale them "
            + "by a wrong factor.",
    hint =
        "Which maximum is subtracted in the powers of your new l? That one "
            + "belongs into column 1.",
    section = "Two tiles become one")
public final class MaximumNotUpdated implements RightElsewhere {
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    return Merging.rows(
        first,
        second,
        (a, b) -> {
          double largest = Merging.largest(a, b);
          return Merging.row(a[0], a, Merging.factor(a, largest), b, Merging.factor(b, largest));
        });
  }
}
