package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "last-key-forgotten-in-scores",
    title = "Your last key is missing",
    explanation =
        "Your last column is all zeros. The loop over the keys ends one early; there are "
            + "n_k of them, which need not be n_q or d_k.",
    hint = "How many keys are there, and over how many do you run?",
    section = "Read it by rows")
public final class LastKeyForgotten implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    INDArray scores = Nd4j.zeros(DataType.DOUBLE, queries.rows(), keys.rows());
    for (int i = 0; i < queries.rows(); i++) {
      for (int j = 0; j < keys.rows() - 1; j++) {
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
