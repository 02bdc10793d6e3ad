import attention.score.Scores;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 03: compares every query with every key by a scaled dot product. */
public class MyScores implements Scores {
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    INDArray dotProducts = queries.mmul(keys.transpose()); // [n_q, d_k] · [d_k, n_k] = [n_q, n_k]
    double width = keys.size(1); // d_k; a double, so that nothing is cut off
    return dotProducts.div(Math.sqrt(width));
  }
}
