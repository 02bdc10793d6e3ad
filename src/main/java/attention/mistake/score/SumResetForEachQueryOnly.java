package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "sum-reset-for-each-query-only",
    title = "Your scores contain those to their left",
    explanation =
        "Your first column is right, and each score to its right contains those before "
            + "it in the row. Every pair has a sum of its own, which begins at 0.",
    hint = "Where does your sum begin at 0: once for each row, or once for each pair?",
    section = "The dot product: length and angle")
public final class SumResetForEachQueryOnly implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    INDArray scores = Nd4j.zeros(DataType.DOUBLE, queries.rows(), keys.rows());
    for (int i = 0; i < queries.rows(); i++) {
      double sum = 0;
      for (int j = 0; j < keys.rows(); j++) {
        for (int m = 0; m < keys.columns(); m++) {
          sum += queries.getDouble(i, m) * keys.getDouble(j, m);
        }
        scores.putScalar(i, j, sum / Math.sqrt(keys.columns()));
      }
    }
    return scores;
  }
}
