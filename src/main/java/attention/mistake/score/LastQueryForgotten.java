package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "last-query-forgotten-in-scores",
    title = "Your last query is missing",
    explanation =
        "Your last row is all zeros. The loop over the queries ends one early; there are "
            + "n_q of them, which need not be n_k or d_k.",
    hint = "How many queries are there, and over how many do you run?",
    section = "Read it by rows")
public final class LastQueryForgotten implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    INDArray scores = Nd4j.zeros(DataType.DOUBLE, queries.rows(), keys.rows());
    for (int i = 0; i < queries.rows() - 1; i++) {
      for (int j = 0; j < keys.rows(); j++) {
        double sum = 0;
        for (int m = 0; m < keys.columns(); m++) {
          sum += queries.getDouble(i, m) * keys.getDouble(j, m);
        }
        scores.putScalar(i, j, sum / Math.sqrt(keys.columns()));
      }
    }
    return scores;
  }
}
