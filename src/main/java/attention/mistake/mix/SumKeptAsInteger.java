package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "sum-kept-as-integer-in-context",
    title = "Your sum is kept in a whole number",
    explanation =
        "Your contexts are whole numbers, and all that stood behind a point is lost at each step. "
            + "A variable of type int silently cuts every product that is added to it.",
    hint = "Of which type is the variable that you add to?",
    section = "Two matrices that we already have")
public final class SumKeptAsInteger implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    INDArray context = Nd4j.zeros(DataType.DOUBLE, weights.rows(), values.columns());
    for (int i = 0; i < weights.rows(); i++) {
      for (int f = 0; f < values.columns(); f++) {
        int sum = 0;
        for (int j = 0; j < values.rows(); j++) {
          sum = (int) (sum + weights.getDouble(i, j) * values.getDouble(j, f));
        }
        context.putScalar(i, f, sum);
      }
    }
    return context;
  }
}
