package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "past-hidden",
    title = "You hid the past instead of the future",
    explanation =
        "Row 1 sees every key and the last row only itself, which is the wrong way "
            + "round. Query 1 is the first token and has nothing before it; so it should see "
            + "one key.",
    hint =
        "Is the key's place larger or smaller than the query's when the key lies in the "
            + "future?",
    section = "Why a decoder must not look ahead")
public final class PastHidden implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.shares(
        scores,
        (query, key) ->
            key >= length || (causal && key < query + scores.columns() - scores.rows()));
  }
}
