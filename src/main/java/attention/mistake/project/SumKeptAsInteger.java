package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "sum-kept-as-integer-in-projection",
    title = "Your outputs are summed in whole numbers",
    explanation =
        "Your numbers are whole where they should have halves. A sum of type int cuts "
            + "the decimals off at every step, and += does so without a complaint of the "
            + "compiler.",
    hint = "Which type has the variable that you add to?",
    section = "One token")
public record SumKeptAsInteger(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    INDArray projected = Nd4j.zeros(DataType.DOUBLE, features.rows(), weights.rows());
    for (int i = 0; i < features.rows(); i++) {
      for (int o = 0; o < weights.rows(); o++) {
        int sum = 0;
        for (int m = 0; m < features.columns(); m++) {
          sum = (int) (sum + features.getDouble(i, m) * weights.getDouble(o, m));
        }
        projected.putScalar(i, o, sum);
      }
    }
    return projected;
  }
}
