package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "later-keys-left-out",
    title = "You left out the keys that come later",
    explanation =
        "Above the diagonal your scores are 0. Here every query is compared with every "
            + "key, wherever they stand; keys are hidden in a later lesson, and not by a 0.",
    hint = "Over which keys does your loop run for the first query?",
    section = "What a score is")
public final class LaterKeysLeftOut implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    INDArray scores = Nd4j.zeros(DataType.DOUBLE, queries.rows(), keys.rows());
    for (int i = 0; i < queries.rows(); i++) {
      for (int j = 0; j <= Math.min(i, keys.rows() - 1); j++) {
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
