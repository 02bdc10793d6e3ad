package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "sum-reset-for-each-query-only-in-context",
    title = "Your sum goes on from one feature to the next",
    explanation =
        "The first column is right; in every other one the columns before it are added in. "
            + "Each feature of a context is a sum of its own, which begins at 0.",
    hint = "Between which two of your loops does the sum begin?",
    section = "Two matrices that we already have")
public final class SumResetForEachQueryOnly implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    INDArray context = Nd4j.zeros(DataType.DOUBLE, weights.rows(), values.columns());
    for (int i = 0; i < weights.rows(); i++) {
      double sum = 0;
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
