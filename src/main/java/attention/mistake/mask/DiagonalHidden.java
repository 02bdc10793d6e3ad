package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "diagonal-hidden",
    title = "You hid each token from itself, too",
    explanation =
        "A token has no weight of its own, and the first row, which has nothing else to "
            + "see, is zeros. A token comes neither before nor after itself, and may be seen "
            + "by itself.",
    hint = "Is the first key that you hide from query i the key i, or the one after it?",
    section = "Why a decoder must not look ahead")
public final class DiagonalHidden implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.shares(
        scores,
        (query, key) ->
            key >= length || (causal && key >= query + scores.columns() - scores.rows()));
  }
}
