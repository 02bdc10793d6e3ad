package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "plain-mean",
    title = "You took the mean of the values",
    explanation =
        "All your rows are alike: each is the mean of all values. The weights say how "
            + "much of each value goes in, and they differ from query to query.",
    hint = "Change a weight. Does your result change?",
    section = "A look-up, hard and soft")
public final class PlainMean implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    INDArray mean = values.mean(true, 0);
    return Nd4j.ones(DataType.DOUBLE, weights.rows(), 1).mmul(mean);
  }
}
