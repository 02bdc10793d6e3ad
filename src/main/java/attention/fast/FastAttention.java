package attention.fast;

import attention.buffered.BufferedAttention;
import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What {@link attention.head.TextbookAttention} calculates, in float, by several threads and
 * without ever holding all scores: its memory grows with {@code n·d}, not with {@code n²}.
 *
 * <p>A block of queries meets one tile of keys after the other. Maxima and sums are carried along,
 * and what was gathered so far is rescaled, so that the result is that of a softmax over all keys.
 * Dao et al. 2022, algorithm 1; Milakov and Gimelshein 2018, algorithm 3.
 *
 * <p>A context differs from that of exact arithmetic by at most {@code max|v|·(e^(4(d_k+5)uA) − 1 +
 * u(2n_k + 9))}, where u = 2⁻²⁴ is the rounding of a float and A the largest {@code |q|·|k|/√d_k}
 * of a query's and a key's length; Higham 2002, section 3.1.
 *
 * <p>Masks may be causal, padding or both. NaN and ∞ spread as in the textbook class. Where this
 * Java has no {@code jdk.incubator.vector}, ND4J calculates with buffers of its own, and that is
 * said once.
 */
public final class FastAttention implements AttentionFunction {
  private final AttentionFunction best;

  /**
   * Attention by so many threads.
   *
   * @param threads at least 1, the caller's among them
   * @throws IllegalArgumentException if it is less
   */
  public FastAttention(int threads) {
    Workers workers = Workers.of(threads);
    best =
        Engines.vector()
            .<AttentionFunction>map(engine -> new VectorAttention(engine, workers))
            .orElseGet(BufferedAttention::new);
  }

  /**
   * {@inheritDoc}
   *
   * @param queries FLOAT or DOUBLE, and so is the result
   * @param trace sees the context
   * @throws IllegalArgumentException if the mask is null or adds a bias, or the memory would not
   *     suffice
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask, Trace trace) {
    return best.of(queries, keys, values, mask, trace);
  }
}
