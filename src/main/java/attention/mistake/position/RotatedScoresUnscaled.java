package attention.mistake.position;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "rotated-scores-unscaled",
    title = "You left out the scaling after the rotation",
    explanation =
        "Your weights are too sharp: the scores are not divided by √d_k. A "
            + "rotation keeps every length, so scores need the same scaling as before.",
    hint = "What stands below the fraction in the formula of lesson 03?",
    section = "Queries and keys, but not values")
public final class RotatedScoresUnscaled implements RightElsewhere {
  @Override
  public INDArray context(INDArray queries, INDArray keys, INDArray values) {
    INDArray scores = MatrixProduct.ofTransposed(rotated(queries, 0), rotated(keys, 0));
    return MatrixProduct.of(new Softmax().of(scores), values);
  }
}
