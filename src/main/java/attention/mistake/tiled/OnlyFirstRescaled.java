package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "only-first-rescaled",
    title = "You rescaled only the first summary",
    explanation =
        "Your merge is right only where the second summary has the larger "
            + "maximum. Where the first has it, the second is the one that must "
            + "shrink.",
    hint =
        "Try it with m1 = 2 and m2 = 0. Which of the two has powers that are "
            + "too large beside the other?",
    section = "Two tiles become one")
public final class OnlyFirstRescaled implements RightElsewhere {
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    return Merging.rows(
        first,
        second,
        (a, b) -> {
          double largest = Merging.largest(a, b);
          return Merging.row(largest, a, Merging.factor(a, largest), b, 1);
        });
  }
}
