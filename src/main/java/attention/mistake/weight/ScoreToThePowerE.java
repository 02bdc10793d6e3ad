package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "score-to-the-power-e",
    title = "You raised the score to e, not e to the score",
    explanation =
        "A score of 0 gets weight 0, and a negative score gives NaN. In e^s the score "
            + "is the exponent.",
    hint = "Which argument of pow is the base, and which the exponent?",
    section = "Why a power, and not just a share?")
public final class ScoreToThePowerE implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.pow(scores, Math.E);
    return powers.div(powers.sum(true, 1));
  }
}
