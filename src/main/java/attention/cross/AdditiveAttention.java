package attention.cross;

import attention.head.AttentionFunction;
import attention.head.TextbookAttention;
import attention.mask.Mask;
import attention.mix.WeightedSum;
import attention.score.AdditiveScores;
import attention.tensor.Shapes;
import attention.trace.Trace;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Attention as it began: {@code c_i = Σ_j α_ij·h_j} with {@code α_i = softmax(e_i)} and {@code e_ij
 * = v·tanh(W·s_(i−1) + U·h_j)}.
 *
 * <p>The decoder's state before target word i asks: row i of {@code decoder} is s_(i−1), in the
 * paper's count. The encoder's annotations h_j are keys and values at once, as they are; so the
 * context is as wide as the encoder. A dot product could not compare the two, which differ in
 * width; the small network can. Bahdanau et al. 2015, section 3.1 and appendix A.1.2, where {@code
 * W, U, v} are {@code W_a, U_a, v_a}.
 */
public final class AdditiveAttention implements CrossAttention {
  private final INDArray queryWeights; // W [d_a, d_decoder]
  private final INDArray keyWeights; // U [d_a, d_encoder]
  private final AttentionFunction attention;

  /**
   * @param queryWeights W, {@code [d_a, d_decoder]}
   * @param keyWeights U, {@code [d_a, d_encoder]}
   * @param direction v, {@code [d_a]}
   * @throws attention.tensor.ShapeException if the three disagree on d_a
   */
  public AdditiveAttention(INDArray queryWeights, INDArray keyWeights, INDArray direction) {
    Shapes.ofParameter("queryWeights", queryWeights, "d_a", "d_decoder")
        .parameter("keyWeights", keyWeights, "d_a", "d_encoder");
    this.queryWeights = queryWeights; // only their shapes are asked for; the scores keep copies
    this.keyWeights = keyWeights;
    this.attention =
        new TextbookAttention(
            new AdditiveScores(queryWeights, keyWeights, direction),
            new Softmax(),
            new WeightedSum());
  }

  /**
   * {@inheritDoc}
   *
   * @return a new array {@code [n_q, d_encoder]} or {@code [batch, n_q, d_encoder]}
   * @throws attention.tensor.ShapeException if the two do not fit W and U; it says whether they are
   *     exchanged
   */
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    return of(decoder, encoder, Mask.none(), Trace.none());
  }

  /**
   * The same, with a mask and while a trace looks on.
   *
   * @param mask which encoder tokens may be seen; usually the encoder's padding
   * @param trace sees scores, masked if there is a mask, weights and context
   */
  public INDArray of(INDArray decoder, INDArray encoder, Mask mask, Trace trace) {
    InOrder.take(decoder, encoder, this::shapes);
    return attention.of(decoder, encoder, encoder, mask, trace);
  }

  private Shapes shapes(INDArray decoder, INDArray encoder) {
    return Shapes.of("decoder", decoder, "n_q", "d_decoder")
        .and("encoder", encoder, "n_k", "d_encoder")
        .parameter("queryWeights", queryWeights, "d_a", "d_decoder")
        .parameter("keyWeights", keyWeights, "d_a", "d_encoder");
  }
}
