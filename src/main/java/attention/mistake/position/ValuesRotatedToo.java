package attention.mistake.position;

import attention.head.AttentionFunction;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "values-rotated-too",
    title = "You rotated the values too",
    explanation =
        "Your weights are right, your contexts are not: they mix turned values. "
            + "Positions decide who attends to whom; what a token hands on stays as it "
            + "is.",
    hint = "Which of the three are compared with each other, and which are only " + "mixed?",
    section = "Queries and keys, but not values")
public final class ValuesRotatedToo implements RightElsewhere {
  @Override
  public INDArray context(INDArray queries, INDArray keys, INDArray values) {
    return AttentionFunction.scaledDotProduct()
        .of(rotated(queries, 0), rotated(keys, 0), rotated(values, 0));
  }
}
