package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "powers-overflow-behind-mask",
    title = "You let the powers of e overflow",
    explanation =
        "Usual scores are right, but a row near 1000 is NaN, and so is one near −1000. "
            + "Without the largest score subtracted first, e^1000 is ∞; lesson 04 has the "
            + "cure.",
    hint = "How did softmax survive large scores in lesson 04?",
    section = "Minus infinity, before softmax")
public final class PowersOverflow implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    INDArray hidden =
        Hiding.filled(scores, Double.NEGATIVE_INFINITY, Hiding.rightly(scores, length, causal));
    INDArray powers = Transforms.exp(hidden);
    return powers.div(powers.sum(true, 1));
  }
}
