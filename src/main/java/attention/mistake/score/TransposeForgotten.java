package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "transpose-forgotten-in-scores",
    title = "You multiplied by K, not by Kᵀ",
    explanation =
        "Your queries meet columns of K, that is one feature of all the keys; where n_k "
            + "and d_k differ, nothing fits. A query is compared with a whole key, and a key "
            + "is a row of K.",
    hint =
        "Read the shapes aloud: [n_q, d_k] times [n_k, d_k]. What has to be done before "
            + "the two fit?",
    section = "All pairs at once")
public final class TransposeForgotten implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return queries.mmul(keys).div(Math.sqrt(keys.columns()));
  }
}
