package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "query-and-key-exchanged",
    title = "You let j pick the query and i the key",
    explanation =
        "Where there are as many keys as queries, rows and columns of your result are "
            + "exchanged; elsewhere your code leaves an array. A row is a query and a column "
            + "is a key.",
    hint = "In row i and column j of the result, which of i and j picks the query?",
    section = "Read it by rows")
public final class QueryAndKeyExchanged implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    INDArray scores = Nd4j.zeros(DataType.DOUBLE, queries.rows(), keys.rows());
    for (int i = 0; i < queries.rows(); i++) {
      for (int j = 0; j < keys.rows(); j++) {
        double sum = 0;
        for (int m = 0; m < keys.columns(); m++) {
          sum += queries.getDouble(j, m) * keys.getDouble(i, m);
        }
        scores.putScalar(i, j, sum / Math.sqrt(keys.columns()));
      }
    }
    return scores;
  }
}
