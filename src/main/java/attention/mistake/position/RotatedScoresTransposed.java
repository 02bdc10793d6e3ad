package attention.mistake.position;

import attention.head.AttentionFunction;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "rotated-scores-transposed",
    title = "You let the keys ask the queries",
    explanation =
        "Your scores are turned on their side: row i belongs to key i. A row of "
            + "scores holds one query and all the keys.",
    hint = "Which of the two stands first in the product?",
    section = "Queries and keys, but not values")
public final class RotatedScoresTransposed implements RightElsewhere {
  @Override
  public INDArray context(INDArray queries, INDArray keys, INDArray values) {
    return AttentionFunction.scaledDotProduct().of(rotated(keys, 0), rotated(queries, 0), values);
  }
}
