package attention.mistake.mask;

import attention.mask.MaskedWeighting;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "shifted-the-wrong-way",
    title = "You shifted the queries the wrong way",
    explanation =
        "With more keys than queries, rows see far too few keys or none. The n_k − n_q "
            + "keys of the cache come before the first query, so it sees more keys than "
            + "without a cache, not fewer.",
    hint =
        "With 4 keys and 2 queries, is n_k − n_q added to the query's place or taken " + "from it?",
    section = "A cache of earlier keys")
public final class ShiftedTheWrongWay implements MaskedWeighting {
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    int shift = scores.rows() - scores.columns();
    return Hiding.shares(scores, (query, key) -> key >= length || (causal && key > query + shift));
  }
}
