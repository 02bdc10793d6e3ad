package attention.cross;

import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.project.LinearProjection;
import attention.project.Projection;
import attention.tensor.ShapeException;
import attention.tensor.Shapes;
import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Attention of a decoder to an encoder: {@code softmax(Q·Kᵀ/√d_k)·V}, with Q from the decoder's
 * tokens, K and V from the encoder's. The two sequences may differ in length and in width. Vaswani
 * et al. 2017, section 3.2.3.
 *
 * @param toQueries decoder tokens {@code [n_q, d_decoder]} to queries {@code [n_q, d_k]}
 * @param toKeys encoder tokens {@code [n_k, d_encoder]} to keys {@code [n_k, d_k]}
 * @param toValues encoder tokens {@code [n_k, d_encoder]} to values {@code [n_k, d_v]}
 * @param attention queries, keys and values to context {@code [n_q, d_v]}
 */
public record EncoderDecoderAttention(
    Projection toQueries, Projection toKeys, Projection toValues, AttentionFunction attention)
    implements CrossAttention {

  /**
   * Scaled dot-product attention, as in the paper.
   *
   * @param wq {@code [d_k, d_decoder]}
   * @param wk {@code [d_k, d_encoder]}
   * @param wv {@code [d_v, d_encoder]}
   * @throws attention.tensor.ShapeException if wq and wk disagree on d_k, or wk and wv on d_encoder
   */
  public static EncoderDecoderAttention scaledDotProduct(INDArray wq, INDArray wk, INDArray wv) {
    Shapes.ofParameter("wq", wq, "d_k", "d_decoder")
        .parameter("wk", wk, "d_k", "d_encoder")
        .parameter("wv", wv, "d_v", "d_encoder");
    return new EncoderDecoderAttention(
        new LinearProjection(wq),
        new LinearProjection(wk),
        new LinearProjection(wv),
        AttentionFunction.scaledDotProduct());
  }

  /**
   * {@inheritDoc}
   *
   * @throws attention.tensor.ShapeException if a step's shapes do not fit; it says whether decoder
   *     and encoder are exchanged, which shows where their widths differ
   */
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    return of(decoder, encoder, Mask.none(), Trace.none());
  }

  /**
   * The same, with a mask and while a trace looks on.
   *
   * @param mask which encoder tokens may be seen; usually the encoder's padding. A decoder token
   *     that may see none gets a context of zeros
   * @param trace sees queries, keys, values, scores, scaled, masked if there is a mask, weights and
   *     context
   */
  public INDArray of(INDArray decoder, INDArray encoder, Mask mask, Trace trace) {
    Shapes.of("decoder", decoder, "n_q", "d_decoder").and("encoder", encoder, "n_k", "d_encoder");
    Projected projected = InOrder.take(decoder, encoder, this::project);
    INDArray queries = trace.see("queries", projected.queries());
    INDArray keys = trace.see("keys", projected.keys());
    INDArray values = trace.see("values", projected.values());
    return attention.of(queries, keys, values, mask, trace);
  }

  private record Projected(INDArray queries, INDArray keys, INDArray values) {}

  private Projected project(INDArray decoder, INDArray encoder) {
    return new Projected(
        project("toQueries", toQueries, "decoder", decoder),
        project("toKeys", toKeys, "encoder", encoder),
        project("toValues", toValues, "encoder", encoder));
  }

  private static INDArray project(String part, Projection projection, String who, INDArray tokens) {
    try {
      return projection.of(tokens);
    } catch (ShapeException misfit) {
      throw new ShapeException(
          "%s does not take the %s: %s".formatted(part, who, misfit.getMessage()));
    }
  }
}
