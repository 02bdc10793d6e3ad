package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "own-product-only",
    title = "You used one index for the query and for the key",
    explanation =
        "Each of your rows is one value times one weight: query 1 takes only value 1, "
            + "query 2 only value 2. A query mixes all values, so the key needs an index and "
            + "a sum of its own.",
    hint = "Name the indices in the formula: which one is summed over?",
    section = "Two matrices that we already have")
public final class OwnProductOnly implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    INDArray context = Nd4j.zeros(DataType.DOUBLE, weights.rows(), values.columns());
    for (int i = 0; i < weights.rows(); i++) {
      for (int f = 0; f < values.columns(); f++) {
        context.putScalar(i, f, weights.getDouble(i, i) * values.getDouble(i, f));
      }
    }
    return context;
  }
}
