package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "query-not-compared-with-itself",
    title = "You left out the key of the query's own number",
    explanation =
        "Your diagonal is 0. A query is compared with every key, that of its own token "
            + "included.",
    hint = "Does your code treat i and j differently where they are equal?",
    section = "What a score is")
public final class QueryNotComparedWithItself implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    INDArray scores = Nd4j.zeros(DataType.DOUBLE, queries.rows(), keys.rows());
    for (int i = 0; i < queries.rows(); i++) {
      for (int j = 0; j < keys.rows(); j++) {
        if (i == j) {
          continue;
        }
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
