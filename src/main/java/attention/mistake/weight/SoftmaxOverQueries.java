package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "softmax-over-queries",
    title = "You normalised over the queries",
    explanation =
        "Your columns sum to 1, your rows do not. A row belongs to one query, and it is "
            + "the query that shares out its attention among the keys.",
    hint = "Along which axis do you sum? Axis 0 runs down a column, axis 1 along a row.",
    section = "Each row by itself")
public final class SoftmaxOverQueries implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 0)));
    return powers.div(powers.sum(true, 0));
  }
}
