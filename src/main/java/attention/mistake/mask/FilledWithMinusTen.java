package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "filled-with-minus-ten",
    title = "You filled hidden scores with about −10",
    explanation =
        "Hidden keys keep a little weight, about e^−10 = 0.00005 over the sum, and more "
            + "where the other scores are small. A number that is merely small is small only "
            + "beside larger ones.",
    hint = "What happens to your weights if all other scores are −10, too?",
    section = "Minus infinity, before softmax")
public final class FilledWithMinusTen implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.formula(Hiding.filled(scores, -10, Hiding.rightly(scores, length, causal)));
  }
}
