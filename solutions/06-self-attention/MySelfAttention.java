import attention.head.Attention;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Self-attention, put together from six parts: every token gathers a context from all tokens.
 *
 * <p>{@code C = softmax(Q·Kᵀ/√d_k)·V}, with {@code Q}, {@code K} and {@code V} projected from the
 * same embeddings.
 *
 * <p>embeddings {@code [n, d_model]}, queries and keys {@code [n, d_k]}, values {@code [n, d_v]},
 * scores and weights {@code [n, n]}, context {@code [n, d_v]}.
 */
public final class MySelfAttention implements Attention {
  private final Projection toQueries;
  private final Projection toKeys;
  private final Projection toValues;
  private final Scores similarity;
  private final Weighting weighting;
  private final Mixing mixing;

  /** Keeps the six parts; they are written already. */
  public MySelfAttention(
      Projection toQueries,
      Projection toKeys,
      Projection toValues,
      Scores similarity,
      Weighting weighting,
      Mixing mixing) {
    this.toQueries = toQueries;
    this.toKeys = toKeys;
    this.toValues = toValues;
    this.similarity = similarity;
    this.weighting = weighting;
    this.mixing = mixing;
  }

  @Override
  public INDArray of(INDArray embeddings) {
    INDArray queries = toQueries.of(embeddings);
    INDArray keys = toKeys.of(embeddings);
    INDArray values = toValues.of(embeddings);
    INDArray scores = similarity.between(queries, keys); // scaled by √d_k already
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
