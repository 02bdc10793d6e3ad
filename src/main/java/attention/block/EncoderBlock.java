package attention.block;

import attention.mask.Mask;
import attention.multihead.MultiHeadAttention;
import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A block of an encoder, or, with a causal mask, of a decoder that has no encoder, such as GPT-2:
 * tokens first look at each other, then each thinks by itself. Vaswani et al. 2017, section 3.1.
 *
 * @param selfAttention how tokens look at each other
 * @param aroundSelfAttention its residual path
 * @param feedForward what each token does by itself
 * @param aroundFeedForward its residual path
 */
public record EncoderBlock(
    MultiHeadAttention selfAttention,
    Residual aroundSelfAttention,
    FeedForward feedForward,
    Residual aroundFeedForward)
    implements Sublayer {
  /** Every token sees every other. */
  @Override
  public INDArray of(INDArray tokens) {
    return of(tokens, Mask.none(), Trace.none());
  }

  /**
   * Sends tokens through the block.
   *
   * @param tokens {@code [n, d_model]} or {@code [batch, n, d_model]}
   * @param mask which tokens may be seen: padding, causal
   * @param trace sees all of self-attention and of feed-forward, by names that begin so
   * @return a new array of the same shape
   * @throws attention.tensor.ShapeException if shapes do not fit
   */
  public INDArray of(INDArray tokens, Mask mask, Trace trace) {
    Trace first = trace.within("self-attention");
    INDArray attended =
        aroundSelfAttention.around(x -> selfAttention.of(x, x, x, mask, first), tokens, first);
    Trace second = trace.within("feed-forward");
    return aroundFeedForward.around(x -> feedForward.of(x, second), attended, second);
  }
}
