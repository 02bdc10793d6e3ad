package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "root-of-number-of-queries",
    title = "You took the root of the number of queries",
    explanation =
        "Your scores are off by one factor, and it changes with the number of queries. "
            + "What makes scores spread is the width of the vectors, d_k; how many queries "
            + "there are has nothing to do with it.",
    hint = "The queries are [n_q, d_k]. Which of the two sizes do you ask for?",
    section = "Why the root of d_k?")
public final class RootOfNumberOfQueries implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, keys).div(Math.sqrt(queries.rows()));
  }
}
