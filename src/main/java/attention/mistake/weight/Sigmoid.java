package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "sigmoid",
    title = "You squeezed each score by itself",
    explanation =
        "A score of 0 always gives 0.5, whatever the other scores are, and rows do not "
            + "sum to 1. The sigmoid looks at one score; a weight is a share, so it depends "
            + "on its rivals in the row.",
    hint = "Change one score of a row: should the other weights stay as they are?",
    section = "What we want of weights")
public final class Sigmoid implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    return Transforms.sigmoid(scores);
  }
}
