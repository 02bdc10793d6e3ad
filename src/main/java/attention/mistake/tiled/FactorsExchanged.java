package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "rescale-factors-exchanged",
    title = "You multiplied each summary by the factor of the other",
    explanation =
        "Your merge shrinks the summary with the larger maximum and leaves the "
            + "other as it is. The factor of a summary is made of its own old "
            + "maximum.",
    hint = "Which m stands in the factor beside l1?",
    section = "Two tiles become one")
public final class FactorsExchanged implements RightElsewhere {
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    return Merging.rows(
        first,
        second,
        (a, b) -> {
          double largest = Merging.largest(a, b);
          return Merging.row(largest, a, Merging.factor(b, largest), b, Merging.factor(a, largest));
        });
  }
}
