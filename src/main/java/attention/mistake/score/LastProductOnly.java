package attention.mistake.score;

import attention.mistake.Mistake;
import attention.score.Scores;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "last-product-only-in-scores",
    title = "You keep the last product of each score",
    explanation =
        "Each of your scores is the product of the last feature alone, over √d_k. Each "
            + "turn of the inner loop replaces what the turns before have found; the products "
            + "have to be added up.",
    hint = "What is in your sum after the second turn of the inner loop?",
    section = "The dot product: length and angle")
public final class LastProductOnly implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    INDArray scores = Nd4j.zeros(DataType.DOUBLE, queries.rows(), keys.rows());
    for (int i = 0; i < queries.rows(); i++) {
      for (int j = 0; j < keys.rows(); j++) {
        double sum = 0;
        for (int m = 0; m < keys.columns(); m++) {
          sum = queries.getDouble(i, m) * keys.getDouble(j, m);
        }
        scores.putScalar(i, j, sum / Math.sqrt(keys.columns()));
      }
    }
    return scores;
  }
}
