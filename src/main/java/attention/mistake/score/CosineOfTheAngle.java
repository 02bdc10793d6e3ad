package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "cosine-of-the-angle",
    title = "You divided by the lengths of the vectors",
    explanation =
        "All your scores lie between -1 and 1: they are cosines. A dot product rewards "
            + "length too, and attention divides by √d_k only.",
    hint = "By what do you divide, and does it depend on the numbers in the vectors?",
    section = "The dot product: length and angle")
public final class CosineOfTheAngle implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, keys)
        .div(queries.norm2(true, 1))
        .div(keys.norm2(true, 1).transpose());
  }
}
