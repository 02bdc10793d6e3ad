package attention.block;

import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Normalises what goes into the sublayer: {@code x + dropout(sublayer(norm(x)))}. The path from x
 * to the sum is free of any norm. GPT-2's order; Xiong et al. 2020, section 3.
 *
 * @param norm applied before the sublayer
 * @param dropout applied to what the sublayer returns
 */
public record PreNorm(LayerNorm norm, Dropout dropout) implements Residual {
  /** For inference. */
  public PreNorm(LayerNorm norm) {
    this(norm, Dropout.off());
  }

  @Override
  public INDArray around(Sublayer sublayer, INDArray tokens, Trace trace) {
    INDArray normalised = trace.see("normalised", norm.of(tokens));
    return trace.see("sum", tokens.add(dropout.of(sublayer.of(normalised))));
  }
}
