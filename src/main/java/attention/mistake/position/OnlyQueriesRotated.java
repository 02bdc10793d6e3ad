package attention.mistake.position;

import attention.head.AttentionFunction;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "only-queries-rotated",
    title = "You rotated the queries only",
    explanation =
        "Your scores depend on where the query stands, not on how far away the "
            + "key is. Only if both turn is the difference of their angles left.",
    hint =
        "What has to happen to a key at position 2, so that a query at position 2 "
            + "meets it unchanged?",
    section = "Only the distance counts")
public final class OnlyQueriesRotated implements RightElsewhere {
  @Override
  public INDArray context(INDArray queries, INDArray keys, INDArray values) {
    return AttentionFunction.scaledDotProduct().of(rotated(queries, 0), keys, values);
  }
}
