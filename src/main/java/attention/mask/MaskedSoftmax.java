package attention.mask;

import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Softmax over the keys that a query may see: {@code softmax(mask(S))}, the mask before softmax.
 * Vaswani et al. 2017, section 3.2.3.
 */
public final class MaskedSoftmax implements MaskedWeighting {
  private static final Softmax SOFTMAX = new Softmax();

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the length is negative
   * @throws attention.tensor.ShapeException if the length is more than n_k
   */
  @Override
  public INDArray of(INDArray scores, int length, boolean causal) {
    Mask padding = Mask.padding(length);
    Mask mask = causal ? padding.and(Mask.causal()) : padding;
    return SOFTMAX.of(mask.over(scores));
  }
}
