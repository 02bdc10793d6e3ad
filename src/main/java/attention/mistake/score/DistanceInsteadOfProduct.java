package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "distance-instead-of-product",
    title = "You measured a distance",
    explanation =
        "Your scores are smallest where query and key are most alike. A distance is "
            + "small for vectors that fit; a score is large for them, and this one is a dot "
            + "product over √d_k.",
    hint = "What do you do with a feature of the query and the same feature of the key?",
    section = "What a score is")
public final class DistanceInsteadOfProduct implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    INDArray scores = Nd4j.zeros(DataType.DOUBLE, queries.rows(), keys.rows());
    for (int i = 0; i < queries.rows(); i++) {
      for (int j = 0; j < keys.rows(); j++) {
        double sum = 0;
        for (int m = 0; m < keys.columns(); m++) {
          double apart = queries.getDouble(i, m) - keys.getDouble(j, m);
          sum += apart * apart;
        }
        scores.putScalar(i, j, Math.sqrt(sum));
      }
    }
    return scores;
  }
}
