package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "zero-times-infinity",
    title = "You multiplied −∞ by 0",
    explanation =
        "Nearly everything is NaN, above all where nothing is hidden. With a mask of 0 "
            + "and 1 times −∞, a key that may be seen gets 0·(−∞), which is NaN and not 0.",
    hint = "Choose between two numbers, 0 and −∞, and multiply neither.",
    section = "Minus infinity, before softmax")
public final class ZeroTimesInfinity implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    INDArray ones = Hiding.filled(scores.mul(0), 1, Hiding.rightly(scores, length, causal));
    return Hiding.formula(scores.add(ones.mul(Double.NEGATIVE_INFINITY)));
  }
}
