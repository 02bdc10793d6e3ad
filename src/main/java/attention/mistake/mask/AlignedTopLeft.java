package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "aligned-top-left",
    title = "You lined up the first query with the first key",
    explanation =
        "With more keys than queries, as behind a cache, rows see too few keys. The "
            + "queries are the last of the sequence: the last query stands at the last key, "
            + "and query i sees the keys up to i + n_k − n_q.",
    hint = "Of 5 keys the first 3 come from a cache. At which key does query 1 stand?",
    section = "A cache of earlier keys")
public final class AlignedTopLeft implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    return Hiding.shares(scores, (query, key) -> key >= length || (causal && key > query));
  }
}
