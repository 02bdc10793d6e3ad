package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "first-feature-forgotten-in-projection",
    title = "Your outputs leave out the first feature",
    explanation =
        "Each of your numbers lacks the product with the first feature of the token. The "
            + "inner loop begins one feature late; rows and columns are counted from 0.",
    hint = "Which is the first value that your inner counter takes, and which should it be?",
    section = "One token")
public record FirstFeatureForgotten(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    INDArray projected = Nd4j.zeros(DataType.DOUBLE, features.rows(), weights.rows());
    for (int i = 0; i < features.rows(); i++) {
      for (int o = 0; o < weights.rows(); o++) {
        double sum = 0;
        for (int m = 1; m < features.columns(); m++) {
          sum += features.getDouble(i, m) * weights.getDouble(o, m);
        }
        projected.putScalar(i, o, sum);
      }
    }
    return projected;
  }
}
