package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "padding-on-queries-equal",
    title = "You laid the padding on the queries: their rows weigh all alike",
    explanation =
        "Rows behind length weigh all keys alike, since all their scores are the same "
            + "now, but columns behind length still have weights. A mask says which keys a "
            + "query may see, so padding hides columns, for every row alike.",
    hint = "Which index of your condition is the key: the row's or the column's?",
    section = "Padding")
public final class PaddingOnQueriesOrEqual implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.sharesOrEqual(
        scores, (query, key) -> query >= length || (causal && Hiding.isAfter(scores, query, key)));
  }
}
