package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "weight-row-chosen-by-token",
    title = "The token picks the row of the weights",
    explanation =
        "All numbers within a row of your result are equal. The row of the weights "
            + "belongs to the output, which is the column of your result, and not to the "
            + "token.",
    hint =
        "In row i and column j of the result, which of i and j picks the row of the " + "weights?",
    section = "One token")
public record WeightRowChosenByToken(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    INDArray projected = Nd4j.zeros(DataType.DOUBLE, features.rows(), weights.rows());
    for (int i = 0; i < features.rows(); i++) {
      for (int o = 0; o < weights.rows(); o++) {
        double sum = 0;
        for (int m = 0; m < features.columns(); m++) {
          sum += features.getDouble(i, m) * weights.getDouble(i, m);
        }
        projected.putScalar(i, o, sum);
      }
    }
    return projected;
  }
}
