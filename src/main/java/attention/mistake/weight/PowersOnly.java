package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "powers-only",
    title = "You stopped at the powers of e",
    explanation =
        "A score of 0 gives 1, and a score of 1 gives 2.7183; rows do not sum to 1. A "
            + "weight is the share that a power has in its row.",
    hint = "Of the three moves of softmax one is missing. What must a row add up to?",
    section = "One row with a pencil")
public final class PowersOnly implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    return Transforms.exp(scores);
  }
}
