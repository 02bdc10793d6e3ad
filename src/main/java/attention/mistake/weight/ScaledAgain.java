package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "scaled-again",
    title = "You divided the scores by a root once more",
    explanation =
        "The order is right, but the weights are too flat: the scores were divided by "
            + "the root of the number of keys. Scaling belongs to the scores, lesson 03, and "
            + "it has been done when they come in.",
    hint = "The formula of this lesson has no root.",
    section = "Temperature")
public final class ScaledAgain implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray scaled = scores.div(Math.sqrt(scores.columns()));
    INDArray powers = Transforms.exp(scaled.sub(scaled.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
