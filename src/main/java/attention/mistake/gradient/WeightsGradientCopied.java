package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-copied-through-softmax",
    title = "You handed dA on as dS",
    explanation =
        "Your dS is dA itself, as if softmax were not there. A score moves its own weight "
            + "and all others of its row, and how far depends on the weights.",
    hint = "What does softmax's derivative look like for a weight that is 0, or 1?",
    section = "Back through softmax")
public final class WeightsGradientCopied implements RightElsewhere {
  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    return dWeights.dup();
  }
}
