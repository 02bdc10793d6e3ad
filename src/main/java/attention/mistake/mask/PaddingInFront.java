package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "padding-in-front",
    title = "You hid the first keys, not the last",
    explanation =
        "Zeros stand in the first columns, where real keys are. Here padding comes "
            + "behind a sequence: the first length keys are real.",
    hint = "With length 2, write down which columns are real.",
    section = "Padding")
public final class PaddingInFront implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    int padding = scores.columns() - length;
    return Hiding.shares(
        scores, (query, key) -> key < padding || (causal && Hiding.isAfter(scores, query, key)));
  }
}
