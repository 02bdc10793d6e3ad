package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "not-rotated",
    title = "You did not rotate at all",
    explanation =
        "Your result is what attention without positions gives. Tokens in another "
            + "order would get the same contexts.",
    hint = "Where do queries and keys learn at which position they stand?",
    section = "Queries and keys, but not values")
public final class NotRotated implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    return vectors.dup();
  }
}
