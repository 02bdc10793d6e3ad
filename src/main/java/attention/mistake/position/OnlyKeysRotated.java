package attention.mistake.position;

import attention.head.AttentionFunction;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "only-keys-rotated",
    title = "You rotated the keys only",
    explanation =
        "Your scores depend on where the key stands, not on how far away it is "
            + "from the query. Only if both turn is the difference of their angles "
            + "left.",
    hint = "Is a token as near to itself as it should be? Its query and its key turn " + "alike.",
    section = "Only the distance counts")
public final class OnlyKeysRotated implements RightElsewhere {
  @Override
  public INDArray context(INDArray queries, INDArray keys, INDArray values) {
    return AttentionFunction.scaledDotProduct().of(queries, rotated(keys, 0), values);
  }
}
