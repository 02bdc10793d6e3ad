package attention.mistake.position;

import attention.head.AttentionFunction;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "keys-behind-queries",
    title = "You let the keys begin where the queries end",
    explanation =
        "Each of your keys stands n positions too far away. Queries and keys are "
            + "of the same tokens: both begin at position 0.",
    hint = "At which positions do the query and the key of the first token stand?",
    section = "Only the distance counts")
public final class KeysBehindQueries implements RightElsewhere {
  @Override
  public INDArray context(INDArray queries, INDArray keys, INDArray values) {
    return AttentionFunction.scaledDotProduct()
        .of(rotated(queries, 0), rotated(keys, queries.rows()), values);
  }
}
