package attention.block;

import attention.project.Projection;
import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Two projections with an activation between them: {@code activation(x·W₁ᵀ + b₁)·W₂ᵀ + b₂}. Every
 * token goes through by itself; it is in attention that tokens meet. The hidden width d_ff is
 * usually 4·d_model. Vaswani et al. 2017, section 3.3, equation (2).
 *
 * @param toHidden tokens {@code [n, d_model]} to {@code [n, d_ff]}
 * @param activation bends each hidden number
 * @param toOutput hidden {@code [n, d_ff]} to {@code [n, d_model]}
 */
public record FeedForward(Projection toHidden, Activation activation, Projection toOutput)
    implements Sublayer {
  /**
   * {@inheritDoc}
   *
   * @throws attention.tensor.ShapeException if the projections' widths do not fit
   */
  @Override
  public INDArray of(INDArray tokens) {
    return of(tokens, Trace.none());
  }

  /**
   * The same, while a trace looks on.
   *
   * @param trace sees hidden and activated {@code [n, d_ff]}, and output {@code [n, d_model]}
   */
  public INDArray of(INDArray tokens, Trace trace) {
    INDArray hidden = trace.see("hidden", toHidden.of(tokens));
    INDArray activated = trace.see("activated", activation.of(hidden));
    return trace.see("output", toOutput.of(activated));
  }
}
