package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "maximum-of-the-first-tile",
    title = "Your maximum is that of the first summary for good",
    explanation =
        "You rescale everything to m1, even where m2 is larger. Shares stay "
            + "right as long as nothing overflows, but e^(m2 − m1) does overflow when"
            + " a later tile has far larger scores.",
    hint = "Which of the two maxima makes every factor at most 1?",
    section = "Two tiles become one")
public final class MaximumOfTheFirstTile implements RightElsewhere {
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    return Merging.rows(
        first,
        second,
        (a, b) -> {
          return Merging.row(a[0], a, 1, b, Merging.factor(b, a[0]));
        });
  }
}
