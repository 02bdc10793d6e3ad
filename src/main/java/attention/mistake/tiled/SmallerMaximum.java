package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "smaller-maximum",
    title = "You took the smaller of the two maxima",
    explanation =
        "Your m is min(m1, m2), so that factors are above 1 and overflow for "
            + "large scores. The maximum of all keys is the larger of the two maxima.",
    hint = "What is the largest score of both tiles together?",
    section = "Two tiles become one")
public final class SmallerMaximum implements RightElsewhere {
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    return Merging.rows(
        first,
        second,
        (a, b) -> {
          double smaller = Math.min(a[0], b[0]);
          return Merging.row(smaller, a, Merging.factor(a, smaller), b, Merging.factor(b, smaller));
        });
  }
}
