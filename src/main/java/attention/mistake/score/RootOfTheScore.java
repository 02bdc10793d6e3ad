package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "root-of-the-score",
    title = "You took the root of the whole score",
    explanation =
        "Where a score is negative you have NaN, and elsewhere a root of the right size. "
            + "The root belongs to d_k alone: the dot product over √d_k, and not the root of "
            + "the fraction.",
    hint = "What stands under the root in the formula, and what in your code?",
    section = "Scaled dot product")
public final class RootOfTheScore implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return Transforms.sqrt(MatrixProduct.ofTransposed(queries, keys).div(keys.columns()));
  }
}
