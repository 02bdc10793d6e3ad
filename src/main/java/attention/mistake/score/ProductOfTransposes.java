package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "product-of-transposes-in-scores",
    title = "You transposed Q and K and kept their order",
    explanation =
        "Your result is the transpose of K·Q, and where the sizes differ nothing fits. "
            + "Only the keys are transposed; the queries stand in rows already, as they "
            + "should.",
    hint = "Of the two matrices, which one has d_k already where the product needs it?",
    section = "All pairs at once")
public final class ProductOfTransposes implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return queries.transpose().mmul(keys.transpose()).div(Math.sqrt(keys.columns()));
  }
}
