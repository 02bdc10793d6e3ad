package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "last-token-forgotten-in-projection",
    title = "Your last token is not projected",
    explanation =
        "Your last row is all zeros. The loop over the tokens ends one early; every "
            + "token is projected.",
    hint = "How many rows have the features, and over how many do you run?",
    section = "Three roles for one token")
public record LastTokenForgotten(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    INDArray projected = Nd4j.zeros(DataType.DOUBLE, features.rows(), weights.rows());
    for (int i = 0; i < features.rows() - 1; i++) {
      for (int o = 0; o < weights.rows(); o++) {
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
