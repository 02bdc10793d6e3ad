package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "each-query-with-its-own-key-only",
    title = "You compared each query with one key only",
    explanation =
        "You have one score for each query, that with the key of the same number. Every "
            + "query is compared with every key, so there are n_q·n_k scores.",
    hint = "How many scores do two queries and four keys give?",
    section = "All pairs at once")
public final class EachQueryWithItsOwnKeyOnly implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return queries.mul(keys).sum(1).div(Math.sqrt(keys.columns()));
  }
}
