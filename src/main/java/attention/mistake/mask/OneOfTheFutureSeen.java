package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "one-of-the-future-seen",
    title = "You let each query see one key of the future",
    explanation =
        "Each row has one weight too many: the key right after the query is seen. That "
            + "is the very token that a decoder is to predict, so it could simply copy it.",
    hint = "Write down for query 1 which keys it may see, and compare it with your " + "condition.",
    section = "Why a decoder must not look ahead")
public final class OneOfTheFutureSeen implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.shares(
        scores,
        (query, key) ->
            key >= length || (causal && key > query + 1 + scores.columns() - scores.rows()));
  }
}
