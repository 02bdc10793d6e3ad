package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "first-weight-row-only",
    title = "All your outputs use the first row of the weights",
    explanation =
        "All columns of your result are equal to the first. Each output has a row of "
            + "weights of its own; your code takes the same one every time.",
    hint = "Which of your loop counters picks the row of the weights?",
    section = "Three roles for one token")
public record FirstWeightRowOnly(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    INDArray projected = Nd4j.zeros(DataType.DOUBLE, features.rows(), weights.rows());
    for (int i = 0; i < features.rows(); i++) {
      for (int o = 0; o < weights.rows(); o++) {
        double sum = 0;
        for (int m = 0; m < features.columns(); m++) {
          sum += features.getDouble(i, m) * weights.getDouble(0, m);
        }
        projected.putScalar(i, o, sum);
      }
    }
    return projected;
  }
}
