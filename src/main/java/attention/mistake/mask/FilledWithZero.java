package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "filled-with-zero",
    title = "You filled hidden scores with 0",
    explanation =
        "Hidden keys have weights above 0. A score of 0 is a score like any other, with "
            + "the power e^0 = 1; so it is with Double.MIN_VALUE, which is the smallest "
            + "number above 0, and with a score times 0.",
    hint = "What is e^0? And which score has the power 0?",
    section = "Minus infinity, before softmax")
public final class FilledWithZero implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.formula(Hiding.filled(scores, 0, Hiding.rightly(scores, length, causal)));
  }
}
