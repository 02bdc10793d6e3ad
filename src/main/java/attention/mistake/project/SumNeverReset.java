package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "sum-never-reset-in-projection",
    title = "Your outputs contain all those before them",
    explanation =
        "Your first number is right, and each later one contains all those before it. "
            + "Every cell has a sum of its own, which begins at 0.",
    hint = "Where does your sum begin at 0: before all loops, or once for each cell?",
    section = "One token")
public record SumNeverReset(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    INDArray projected = Nd4j.zeros(DataType.DOUBLE, features.rows(), weights.rows());
    double sum = 0;
    for (int i = 0; i < features.rows(); i++) {
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
