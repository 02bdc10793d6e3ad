package attention.block;

import attention.mask.Mask;
import attention.multihead.MultiHeadAttention;
import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A block of a decoder: tokens look at those before them, then at the encoder's, then each thinks
 * by itself. Vaswani et al. 2017, section 3.1.
 *
 * @param selfAttention how the decoder's tokens look at each other, causally
 * @param aroundSelfAttention its residual path
 * @param crossAttention how they look at the encoder's tokens
 * @param aroundCrossAttention its residual path
 * @param feedForward what each token does by itself
 * @param aroundFeedForward its residual path
 */
public record DecoderBlock(
    MultiHeadAttention selfAttention,
    Residual aroundSelfAttention,
    MultiHeadAttention crossAttention,
    Residual aroundCrossAttention,
    FeedForward feedForward,
    Residual aroundFeedForward) {
  /** No padding in either sequence. */
  public INDArray of(INDArray tokens, INDArray encoder) {
    return of(tokens, encoder, Mask.none(), Mask.none(), Trace.none());
  }

  /**
   * Sends the decoder's tokens through the block. They never see what comes after them, whatever
   * the masks say.
   *
   * @param tokens the decoder's: {@code [n, d_model]} or {@code [batch, n, d_model]}
   * @param encoder what the encoder made of its tokens: {@code [m, d_model]}, or with the same
   *     batch
   * @param mask what hides decoder tokens besides: their padding
   * @param encoderMask what hides encoder tokens: their padding
   * @param trace sees all of self-attention, cross-attention and feed-forward, by names that begin
   *     so
   * @return a new array of the shape of {@code tokens}
   * @throws attention.tensor.ShapeException if shapes do not fit
   */
  public INDArray of(INDArray tokens, INDArray encoder, Mask mask, Mask encoderMask, Trace trace) {
    Trace first = trace.within("self-attention");
    Mask causal = Mask.causal().and(mask);
    INDArray attended =
        aroundSelfAttention.around(x -> selfAttention.of(x, x, x, causal, first), tokens, first);
    Trace second = trace.within("cross-attention");
    INDArray informed =
        aroundCrossAttention.around(
            x -> crossAttention.of(x, encoder, encoder, encoderMask, second), attended, second);
    Trace third = trace.within("feed-forward");
    return aroundFeedForward.around(x -> feedForward.of(x, third), informed, third);
  }
}
