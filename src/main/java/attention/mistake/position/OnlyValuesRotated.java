package attention.mistake.position;

import attention.head.AttentionFunction;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "only-values-rotated",
    title = "You rotated the values instead of queries and keys",
    explanation =
        "Your weights are blind to positions, and your contexts mix turned "
            + "values. The scores are where positions must be seen.",
    hint = "Which two are compared with each other?",
    section = "Queries and keys, but not values")
public final class OnlyValuesRotated implements RightElsewhere {
  @Override
  public INDArray context(INDArray queries, INDArray keys, INDArray values) {
    return AttentionFunction.scaledDotProduct().of(queries, keys, rotated(values, 0));
  }
}
