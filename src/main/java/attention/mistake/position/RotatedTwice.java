package attention.mistake.position;

import attention.head.AttentionFunction;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "rotated-twice",
    title = "You rotated queries and keys twice",
    explanation =
        "Your angles are doubled: each token seems to stand twice as far away. "
            + "One rotation of each is enough.",
    hint = "Follow one query from the argument to the score. How often is it " + "rotated?",
    section = "Only the distance counts")
public final class RotatedTwice implements RightElsewhere {
  @Override
  public INDArray context(INDArray queries, INDArray keys, INDArray values) {
    return AttentionFunction.scaledDotProduct()
        .of(rotated(rotated(queries, 0), 0), rotated(rotated(keys, 0), 0), values);
  }
}
