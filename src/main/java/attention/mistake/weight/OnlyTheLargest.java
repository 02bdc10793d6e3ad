package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "only-the-largest",
    title = "You gave the largest score everything",
    explanation =
        "Each row holds a single 1, and all else is 0. That is a hard choice; softmax "
            + "gives each key its share, and the other keys keep a say.",
    hint = "Where do the other scores of the row come in?",
    section = "Temperature")
public final class OnlyTheLargest implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray weights = Nd4j.zeros(DataType.DOUBLE, scores.shape());
    for (int i = 0; i < scores.rows(); i++) {
      weights.putScalar(i, scores.getRow(i).argMax().getInt(0), 1);
    }
    return weights;
  }
}
