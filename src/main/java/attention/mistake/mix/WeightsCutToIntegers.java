package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "weights-cut-to-integers",
    title = "You read the weights as whole numbers",
    explanation =
        "A weight of 1 works, and every smaller one counts as 0. An int cuts off what "
            + "stands after the point, and a share has everything there.",
    hint = "Which type does your variable for a weight have, and which method reads it?",
    section = "Two matrices that we already have")
public final class WeightsCutToIntegers implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    INDArray context = Nd4j.zeros(DataType.DOUBLE, weights.rows(), values.columns());
    for (int i = 0; i < weights.rows(); i++) {
      for (int f = 0; f < values.columns(); f++) {
        double sum = 0;
        for (int j = 0; j < values.rows(); j++) {
          int weight = weights.getInt(i, j);
          sum += weight * values.getDouble(j, f);
        }
        context.putScalar(i, f, sum);
      }
    }
    return context;
  }
}
