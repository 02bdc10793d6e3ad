package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "total-never-reset",
    title = "Your sum goes on from one query to the next",
    explanation =
        "The first row is right, and every later one has all rows before it added in. "
            + "Each query has a sum of its own, which begins at 0.",
    hint = "Where is your sum set to 0: how often does the program come by?",
    section = "Two matrices that we already have")
public final class TotalNeverReset implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    INDArray context = Nd4j.zeros(DataType.DOUBLE, weights.rows(), values.columns());
    double[] sums = new double[values.columns()];
    for (int i = 0; i < weights.rows(); i++) {
      for (int f = 0; f < values.columns(); f++) {
        for (int j = 0; j < values.rows(); j++) {
          sums[f] += weights.getDouble(i, j) * values.getDouble(j, f);
        }
        context.putScalar(i, f, sums[f]);
      }
    }
    return context;
  }
}
