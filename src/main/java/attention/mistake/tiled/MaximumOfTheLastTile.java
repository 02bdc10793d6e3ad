package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "maximum-of-the-last-tile",
    title = "Your maximum is that of the second summary",
    explanation =
        "You rescale everything to m2, even where m1 is larger. Shares stay "
            + "right as long as nothing overflows, but e^(m1 − m2) does overflow when"
            + " the first tile has far larger scores.",
    hint = "Which of the two maxima makes every factor at most 1?",
    section = "Two tiles become one")
public final class MaximumOfTheLastTile implements RightElsewhere {
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    return Merging.rows(
        first,
        second,
        (a, b) -> {
          return Merging.row(b[0], a, Merging.factor(a, b[0]), b, 1);
        });
  }
}
