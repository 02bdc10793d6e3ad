package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "sum-kept-as-integer-in-scores",
    title = "Your dot products are summed in whole numbers",
    explanation =
        "Your dot products are whole numbers where they should have halves. A sum of "
            + "type int cuts the decimals off at every step, and += does so without a "
            + "complaint of the compiler.",
    hint = "Which type has the variable that you add to?",
    section = "The dot product: length and angle")
public final class SumKeptAsInteger implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    INDArray scores = Nd4j.zeros(DataType.DOUBLE, queries.rows(), keys.rows());
    for (int i = 0; i < queries.rows(); i++) {
      for (int j = 0; j < keys.rows(); j++) {
        int sum = 0;
        for (int m = 0; m < keys.columns(); m++) {
          sum = (int) (sum + queries.getDouble(i, m) * keys.getDouble(j, m));
        }
        scores.putScalar(i, j, sum / Math.sqrt(keys.columns()));
      }
    }
    return scores;
  }
}
