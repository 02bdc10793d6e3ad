package attention.block;

import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Normalises the sum: {@code norm(x + dropout(sublayer(x)))}. The order of the first transformer;
 * Vaswani et al. 2017, sections 3.1 and 5.4.
 *
 * @param norm applied after the sum
 * @param dropout applied to what the sublayer returns
 */
public record PostNorm(LayerNorm norm, Dropout dropout) implements Residual {
  /** For inference. */
  public PostNorm(LayerNorm norm) {
    this(norm, Dropout.off());
  }

  @Override
  public INDArray around(Sublayer sublayer, INDArray tokens, Trace trace) {
    INDArray sum = trace.see("sum", tokens.add(dropout.of(sublayer.of(tokens))));
    return trace.see("normalised", norm.of(sum));
  }
}
