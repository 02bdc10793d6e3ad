package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "cosine-of-the-angle-scaled",
    title = "You divided by the lengths of the vectors too",
    explanation =
        "All your scores are far below 1 in size: they are cosines over √d_k. A dot "
            + "product rewards length, and attention divides by √d_k only.",
    hint = "By what do you divide, and does it depend on the numbers in the vectors?",
    section = "The dot product: length and angle")
public final class CosineOfTheAngleScaled implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, keys)
        .div(queries.norm2(true, 1))
        .div(keys.norm2(true, 1).transpose())
        .div(Math.sqrt(keys.columns()));
  }
}
