package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "largest-marked",
    title = "You marked where the largest score is",
    explanation =
        "There is a 1 wherever a row has its largest score, and 0 elsewhere; three "
            + "equal scores give three ones. Softmax gives each key its share, and a row sums "
            + "to 1.",
    hint = "Where do the other scores of the row come in?",
    section = "Temperature")
public final class LargestMarked implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    return scores.eq(scores.max(true, 1)).castTo(DataType.DOUBLE);
  }
}
