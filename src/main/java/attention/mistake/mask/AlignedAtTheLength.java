package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "aligned-at-the-length",
    title = "You lined up the last query with the last real key",
    explanation =
        "With padding and causal together, queries see too few keys. Where a query "
            + "stands depends on how many keys there are in all, n_k; the padding hides keys "
            + "and moves no query.",
    hint = "What is subtracted from what in your condition: n_k − n_q or length − n_q?",
    section = "Both at once")
public final class AlignedAtTheLength implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.shares(
        scores, (query, key) -> key >= length || (causal && key > query + length - scores.rows()));
  }
}
