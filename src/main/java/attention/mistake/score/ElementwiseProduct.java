package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "elementwise-product-in-scores",
    title = "You multiplied queries and keys number by number",
    explanation =
        "Each of your numbers is a single product, and nothing is added up. A score is a "
            + "dot product: the sum of the products over all features of one query and one "
            + "key.",
    hint = "ND4J has mul and mmul. Which one multiplies rows by columns?",
    section = "The dot product: length and angle")
public final class ElementwiseProduct implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return queries.mul(keys).div(Math.sqrt(keys.columns()));
  }
}
