package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "sum-never-reset-in-context",
    title = "Your sum goes on from one number to the next",
    explanation =
        "Only the first number is right; each of the others has all numbers before it added in. "
            + "Every number of the context is a sum of its own, which begins at 0.",
    hint = "Your sum is set to 0 once. How many sums are there?",
    section = "Two matrices that we already have")
public final class SumNeverReset implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    INDArray context = Nd4j.zeros(DataType.DOUBLE, weights.rows(), values.columns());
    double sum = 0;
    for (int i = 0; i < weights.rows(); i++) {
      for (int f = 0; f < values.columns(); f++) {
        for (int j = 0; j < values.rows(); j++) {
          sum += weights.getDouble(i, j) * values.getDouble(j, f);
        }
        context.putScalar(i, f, sum);
      }
    }
    return context;
  }
}
