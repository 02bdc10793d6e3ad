package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "last-value-forgotten",
    title = "The last value is missing in the sum",
    explanation =
        "Your context lacks exactly the share of the last value. A sum over the keys "
            + "that stops one too early leaves it out.",
    hint = "Look at the bounds of your sum. Is the end of a range included or not?",
    section = "Two matrices that we already have")
public final class LastKeyForgotten implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    INDArray context = Nd4j.zeros(DataType.DOUBLE, weights.rows(), values.columns());
    for (int i = 0; i < weights.rows(); i++) {
      for (int f = 0; f < values.columns(); f++) {
        double sum = 0;
        for (int j = 0; j < values.rows() - 1; j++) {
          sum += weights.getDouble(i, j) * values.getDouble(j, f);
        }
        context.putScalar(i, f, sum);
      }
    }
    return context;
  }
}
