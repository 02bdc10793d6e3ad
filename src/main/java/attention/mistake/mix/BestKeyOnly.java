package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "best-key-only",
    title = "You took the value with the largest weight, and only that",
    explanation =
        "Each of your rows is a row of the values. That is a hard look-up; a soft one "
            + "takes a share of every value, the smaller ones too.",
    hint = "A weight of 0.25 should have an effect. Has it?",
    section = "A look-up, hard and soft")
public final class BestKeyOnly implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    INDArray context = Nd4j.zeros(DataType.DOUBLE, weights.rows(), values.columns());
    for (int i = 0; i < weights.rows(); i++) {
      context.putRow(i, values.getRow(weights.getRow(i).argMax().getLong(0)));
    }
    return context;
  }
}
