package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "last-product-only-in-projection",
    title = "You keep the last product of each output",
    explanation =
        "Each of your numbers is the product with the last feature alone. Each turn of "
            + "the inner loop replaces what the turns before have found; the products have to "
            + "be added up.",
    hint = "What is in your sum after the second turn of the inner loop?",
    section = "One token")
public record LastProductOnly(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    INDArray projected = Nd4j.zeros(DataType.DOUBLE, features.rows(), weights.rows());
    for (int i = 0; i < features.rows(); i++) {
      for (int o = 0; o < weights.rows(); o++) {
        double sum = 0;
        for (int m = 0; m < features.columns(); m++) {
          sum = features.getDouble(i, m) * weights.getDouble(o, m);
        }
        projected.putScalar(i, o, sum);
      }
    }
    return projected;
  }
}
