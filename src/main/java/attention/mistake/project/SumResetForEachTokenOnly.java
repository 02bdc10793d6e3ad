package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "sum-reset-for-each-token-only",
    title = "Your outputs contain those to their left",
    explanation =
        "Your first column is right, and each number to its right contains those before "
            + "it in the row. Every cell has a sum of its own, which begins at 0.",
    hint = "Where does your sum begin at 0: once for each row, or once for each cell?",
    section = "One token")
public record SumResetForEachTokenOnly(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    INDArray projected = Nd4j.zeros(DataType.DOUBLE, features.rows(), weights.rows());
    for (int i = 0; i < features.rows(); i++) {
      double sum = 0;
      for (int o = 0; o < weights.rows(); o++) {
        for (int m = 0; m < features.columns(); m++) {
          sum += features.getDouble(i, m) * weights.getDouble(o, m);
        }
        projected.putScalar(i, o, sum);
      }
    }
    return projected;
  }
}
