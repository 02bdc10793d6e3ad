package attention.head;

import attention.mask.Mask;
import attention.mix.Mixing;
import attention.project.LinearProjection;
import attention.project.Projection;
import attention.score.Scores;
import attention.tensor.Shapes;
import attention.trace.Trace;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One head of self-attention: {@code softmax(Q·Kᵀ/√d_k)·V}, with Q, K and V all projected from the
 * same embeddings.
 *
 * <p>Every part can be exchanged for another of its kind, a learner's own or a faster one among
 * them. Vaswani et al. 2017, section 3.2.
 *
 * @param toQueries embeddings {@code [n, d_model]} to queries {@code [n, d_k]}
 * @param toKeys embeddings {@code [n, d_model]} to keys {@code [n, d_k]}
 * @param toValues embeddings {@code [n, d_model]} to values {@code [n, d_v]}
 * @param attention queries, keys and values to context {@code [n, d_v]}
 */
public record SelfAttention(
    Projection toQueries, Projection toKeys, Projection toValues, AttentionFunction attention)
    implements Attention {
  /**
   * Attention whose three steps are given one by one.
   *
   * @param similarity queries and keys to scores {@code [n, n]}
   * @param weighting scores to weights {@code [n, n]}
   * @param mixing weights and values to context {@code [n, d_v]}
   */
  public SelfAttention(
      Projection toQueries,
      Projection toKeys,
      Projection toValues,
      Scores similarity,
      Weighting weighting,
      Mixing mixing) {
    this(toQueries, toKeys, toValues, new TextbookAttention(similarity, weighting, mixing));
  }

  /**
   * Scaled dot-product attention, as in the paper.
   *
   * @param wq {@code [d_k, d_model]}
   * @param wk {@code [d_k, d_model]}
   * @param wv {@code [d_v, d_model]}
   * @throws attention.tensor.ShapeException if the three disagree on d_model, or wq and wk on d_k
   */
  public static SelfAttention scaledDotProduct(INDArray wq, INDArray wk, INDArray wv) {
    Shapes.ofParameter("wq", wq, "d_k", "d_model")
        .parameter("wk", wk, "d_k", "d_model")
        .parameter("wv", wv, "d_v", "d_model");
    return new SelfAttention(
        new LinearProjection(wq),
        new LinearProjection(wk),
        new LinearProjection(wv),
        AttentionFunction.scaledDotProduct());
  }

  /**
   * {@inheritDoc}
   *
   * @throws attention.tensor.ShapeException if a step's shapes do not fit
   */
  @Override
  public INDArray of(INDArray embeddings) {
    return of(embeddings, Trace.none());
  }

  /**
   * The same, while a trace looks on.
   *
   * @param trace sees embeddings, queries, keys and values, and what the attention shows of itself
   */
  public INDArray of(INDArray embeddings, Trace trace) {
    return of(embeddings, Mask.none(), trace);
  }

  /**
   * The same, where not every token may see every other.
   *
   * @param mask which keys a query may see; a token that may see none gets a context of zeros
   * @param trace sees the same, and masked before weights if there is a mask
   */
  public INDArray of(INDArray embeddings, Mask mask, Trace trace) {
    Shapes.of("embeddings", embeddings, "n", "d_model");
    trace.see("embeddings", embeddings);
    INDArray queries = trace.see("queries", toQueries.of(embeddings));
    INDArray keys = trace.see("keys", toKeys.of(embeddings));
    INDArray values = trace.see("values", toValues.of(embeddings));
    return attention.of(queries, keys, values, mask, trace);
  }
}
