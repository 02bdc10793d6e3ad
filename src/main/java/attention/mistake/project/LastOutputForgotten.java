package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "last-output-forgotten-in-projection",
    title = "Your last output is missing",
    explanation =
        "Your last column is all zeros. The loop over the outputs ends one early; there "
            + "is one output for each row of the weights.",
    hint = "How many rows have the weights, and over how many do you run?",
    section = "Three roles for one token")
public record LastOutputForgotten(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    INDArray projected = Nd4j.zeros(DataType.DOUBLE, features.rows(), weights.rows());
    for (int i = 0; i < features.rows(); i++) {
      for (int o = 0; o < weights.rows() - 1; o++) {
        double sum = 0;
        for (int m = 0; m < features.columns(); m++) {
          sum += features.getDouble(i, m) * weights.getDouble(o, m);
        }
        projected.putScalar(i, o, sum);
      }
    }
    return projected;
  }
}
