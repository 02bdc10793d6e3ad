package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "only-second-rescaled",
    title = "You rescaled only the second summary",
    explanation =
        "Your merge is right only where the first summary has the larger "
            + "maximum. As soon as a later tile has a larger one, all that was summed"
            + " up before must shrink.",
    hint =
        "Try it with m1 = 0 and m2 = 2. Which of the two has powers that are "
            + "too large beside the other?",
    section = "Two tiles become one")
public final class OnlySecondRescaled implements RightElsewhere {
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    return Merging.rows(
        first,
        second,
        (a, b) -> {
          double largest = Merging.largest(a, b);
          return Merging.row(largest, a, 1, b, Merging.factor(b, largest));
        });
  }
}
