package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "last-feature-forgotten-in-projection",
    title = "Your outputs leave out the last feature",
    explanation =
        "Each of your numbers lacks the product with the last feature of the token. The "
            + "inner loop ends one feature early; it has to run over all d_in of them.",
    hint = "Which is the last value that your inner counter takes, and which should it be?",
    section = "One token")
public record LastFeatureForgotten(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    INDArray projected = Nd4j.zeros(DataType.DOUBLE, features.rows(), weights.rows());
    for (int i = 0; i < features.rows(); i++) {
      for (int o = 0; o < weights.rows(); o++) {
        double sum = 0;
        for (int m = 0; m < features.columns() - 1; m++) {
          sum += features.getDouble(i, m) * weights.getDouble(o, m);
        }
        projected.putScalar(i, o, sum);
      }
    }
    return projected;
  }
}
