package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "last-product-only",
    title = "Only the last product is left of your sum",
    explanation =
        "Each of your numbers is the last weight times the last value. What came before "
            + "it was overwritten instead of added to.",
    hint = "Look at the assignment in your innermost loop.",
    section = "Two matrices that we already have")
public final class LastKeyOnly implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    INDArray context = Nd4j.zeros(DataType.DOUBLE, weights.rows(), values.columns());
    for (int i = 0; i < weights.rows(); i++) {
      for (int f = 0; f < values.columns(); f++) {
        for (int j = 0; j < values.rows(); j++) {
          context.putScalar(i, f, weights.getDouble(i, j) * values.getDouble(j, f));
        }
      }
    }
    return context;
  }
}
