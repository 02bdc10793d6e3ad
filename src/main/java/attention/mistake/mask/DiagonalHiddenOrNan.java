package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "diagonal-hidden-nan",
    title = "You hid each token from itself: the first row is NaN",
    explanation =
        "A token has no weight of its own, and the first row, which has nothing else to "
            + "see, is 0/0 = NaN. A token comes neither before nor after itself, and may be "
            + "seen by itself.",
    hint = "Is the first key that you hide from query i the key i, or the one after it?",
    section = "Why a decoder must not look ahead")
public final class DiagonalHiddenOrNan implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.sharesOrNan(
        scores,
        (query, key) ->
            key >= length || (causal && key >= query + scores.columns() - scores.rows()));
  }
}
