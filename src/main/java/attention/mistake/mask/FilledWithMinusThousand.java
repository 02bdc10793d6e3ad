package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "filled-with-minus-thousand",
    title = "You filled hidden scores with about −1000",
    explanation =
        "Where the scores themselves are near −1000, hidden keys come back. Softmax "
            + "sees only differences, so a number serves only if no score ever comes near it.",
    hint = "Add −1000 to all scores of a row: its weights should stay as they are.",
    section = "Minus infinity, before softmax")
public final class FilledWithMinusThousand implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.formula(Hiding.filled(scores, -1000, Hiding.rightly(scores, length, causal)));
  }
}
