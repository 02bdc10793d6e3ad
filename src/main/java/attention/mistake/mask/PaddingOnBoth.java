package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "padding-on-both",
    title = "You hid rows as well as columns behind the length",
    explanation =
        "Columns behind length are 0, as they should be, but so are rows. The length "
            + "counts keys and says nothing of queries: there may be more or fewer of them, "
            + "and each has its weights.",
    hint = "Does a query need to be before length to look at real keys?",
    section = "Padding")
public final class PaddingOnBoth implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.shares(
        scores,
        (query, key) ->
            query >= length || key >= length || (causal && Hiding.isAfter(scores, query, key)));
  }
}
