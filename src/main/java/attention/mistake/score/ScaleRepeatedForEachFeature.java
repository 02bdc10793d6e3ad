package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "scale-repeated-for-each-feature",
    title = "You divided inside the sum",
    explanation =
        "Your scores mix products that were divided often with products that were "
            + "divided once. The whole sum is divided by √d_k, and only once.",
    hint = "How often is the first product divided in your code? And the last one?",
    section = "Scaled dot product")
public final class ScaleRepeatedForEachFeature implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    INDArray scores = Nd4j.zeros(DataType.DOUBLE, queries.rows(), keys.rows());
    for (int i = 0; i < queries.rows(); i++) {
      for (int j = 0; j < keys.rows(); j++) {
        double sum = 0;
        for (int m = 0; m < keys.columns(); m++) {
          sum = (sum + queries.getDouble(i, m) * keys.getDouble(j, m)) / Math.sqrt(keys.columns());
        }
        scores.putScalar(i, j, sum);
      }
    }
    return scores;
  }
}
