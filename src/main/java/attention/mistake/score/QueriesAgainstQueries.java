package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "queries-against-queries",
    title = "You compared queries with queries",
    explanation =
        "Your result is symmetric, and the keys change nothing in it. A query asks and a "
            + "key answers; each score needs one of both.",
    hint = "Where does your code use the keys?",
    section = "What a score is")
public final class QueriesAgainstQueries implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return MatrixProduct.ofTransposed(queries, queries).div(Math.sqrt(keys.columns()));
  }
}
