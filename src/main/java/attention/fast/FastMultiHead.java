package attention.fast;

import attention.buffered.BufferedMultiHead;
import attention.mask.Mask;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadWeights;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What {@link attention.multihead.MultiHeadAttention} calculates, its four projections included, as
 * {@link FastAttention} does: in float, by several threads, with memory that grows with {@code
 * n·d_model}. It keeps its buffers from one call to the next of the same size.
 *
 * <p>The weights are laid out anew once, when it is made; later changes of the arrays do not reach
 * it.
 */
public final class FastMultiHead implements MultiHead {
  private final MultiHead best;

  /**
   * Attention with these weights by so many threads.
   *
   * @param threads at least 1, the caller's among them
   * @throws IllegalArgumentException if it is less
   */
  public FastMultiHead(MultiHeadWeights weights, int threads) {
    Workers workers = Workers.of(threads);
    best =
        Engines.vector()
            .<MultiHead>map(engine -> new VectorMultiHead(weights, engine, workers))
            .orElseGet(() -> new BufferedMultiHead(weights));
  }

  /**
   * {@inheritDoc}
   *
   * @param queries FLOAT or DOUBLE, and so is the result
   * @throws attention.tensor.ShapeException if shapes do not fit
   * @throws IllegalArgumentException if the mask is null or adds a bias, or the memory would not
   *     suffice
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    return best.of(queries, keys, values, mask);
  }
}
