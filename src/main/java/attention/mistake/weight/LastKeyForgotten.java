package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "last-key-forgotten",
    title = "The last key gets no weight",
    explanation =
        "The last column is 0, and the other keys share the whole. A loop that ends one "
            + "key too early leaves it out.",
    hint = "Look at the bounds of your loop over the keys.",
    section = "One row with a pencil")
public final class LastKeyForgotten implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    powers.putColumn(scores.columns() - 1, Nd4j.zeros(DataType.DOUBLE, scores.rows()));
    return powers.div(powers.sum(true, 1));
  }
}
