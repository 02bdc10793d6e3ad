package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "plain-sum",
    title = "You added up the values without their weights",
    explanation =
        "All your rows are alike and leave the range of the values. Each value has to "
            + "be multiplied by its weight before it is added.",
    hint = "Change a weight. Does your result change?",
    section = "Between the smallest and the largest")
public final class PlainSum implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    INDArray sum = values.sum(true, 0);
    return Nd4j.ones(DataType.DOUBLE, weights.rows(), 1).mmul(sum);
  }
}
