package attention.block;

import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A residual path around a sublayer: what comes out is added to what went in. The sublayer only has
 * to find the difference, and a path without any obstacle leads through every depth. He et al.
 * 2016; Vaswani et al. 2017, section 3.1.
 *
 * <p>Models differ in where they put the norm: {@link PostNorm} after the sum, {@link PreNorm}
 * before the sublayer.
 */
public sealed interface Residual permits PreNorm, PostNorm {
  /** Goes around a sublayer without a trace. */
  default INDArray around(Sublayer sublayer, INDArray tokens) {
    return around(sublayer, tokens, Trace.none());
  }

  /**
   * Goes around a sublayer.
   *
   * @param sublayer what is done to the tokens
   * @param tokens {@code [n, d_model]} or {@code [batch, n, d_model]}
   * @param trace sees normalised and sum, in the order in which they come about
   * @return a new array of the same shape
   * @throws attention.tensor.ShapeException if the norm has another d_model
   */
  INDArray around(Sublayer sublayer, INDArray tokens, Trace trace);
}
