package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "first-value-forgotten",
    title = "The first value is missing in the sum",
    explanation =
        "Your context lacks exactly the share of the first value. Java counts from 0, and "
            + "a sum over the keys that begins at 1 leaves it out.",
    hint = "With which key does your sum begin?",
    section = "Two matrices that we already have")
public final class FirstKeyForgotten implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    INDArray context = Nd4j.zeros(DataType.DOUBLE, weights.rows(), values.columns());
    for (int i = 0; i < weights.rows(); i++) {
      for (int f = 0; f < values.columns(); f++) {
        double sum = 0;
        for (int j = 1; j < values.rows(); j++) {
          sum += weights.getDouble(i, j) * values.getDouble(j, f);
        }
        context.putScalar(i, f, sum);
      }
    }
    return context;
  }
}
