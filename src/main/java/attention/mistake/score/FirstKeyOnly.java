package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "first-key-only",
    title = "All your columns come from the first key",
    explanation =
        "All columns of your result are equal to the first. Each key answers by itself; "
            + "your code takes the same one every time.",
    hint = "Which of your loop counters picks the key?",
    section = "Read it by rows")
public final class FirstKeyOnly implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    INDArray scores = Nd4j.zeros(DataType.DOUBLE, queries.rows(), keys.rows());
    for (int i = 0; i < queries.rows(); i++) {
      for (int j = 0; j < keys.rows(); j++) {
        double sum = 0;
        for (int m = 0; m < keys.columns(); m++) {
          sum += queries.getDouble(i, m) * keys.getDouble(0, m);
        }
        scores.putScalar(i, j, sum / Math.sqrt(keys.columns()));
      }
    }
    return scores;
  }
}
