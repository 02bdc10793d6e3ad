package attention.mistake.position;

import attention.head.AttentionFunction;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "context-rotated",
    title = "You rotated the context as well",
    explanation =
        "Your contexts have the right lengths and the wrong directions. Once "
            + "queries and keys were compared, nothing is turned any more.",
    hint = "How often is rotated called? What comes after the weighted sum?",
    section = "Queries and keys, but not values")
public final class ContextRotated implements RightElsewhere {
  @Override
  public INDArray context(INDArray queries, INDArray keys, INDArray values) {
    return rotated(
        AttentionFunction.scaledDotProduct().of(rotated(queries, 0), rotated(keys, 0), values), 0);
  }
}
