package attention.score;

import attention.tensor.Shapes;
import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The dot product over the root of the key's width: {@code s_ij = q_i·k_j / √d_k}.
 *
 * <p>For independent entries of variance 1 its variance is 1 at every width, so that softmax
 * neither saturates nor loses its gradient as d_k grows. Vaswani et al. 2017, section 3.2.1.
 */
public final class ScaledDotProductScores implements Scores {
  private static final DotProductScores DOT_PRODUCT = new DotProductScores();

  /**
   * {@inheritDoc}
   *
   * @throws attention.tensor.ShapeException if the two disagree on d_k
   */
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return between(queries, keys, Trace.none());
  }

  /**
   * {@inheritDoc}
   *
   * @param trace sees {@code scores} (q·k) and {@code scaled} (q·k / √d_k)
   */
  @Override
  public INDArray between(INDArray queries, INDArray keys, Trace trace) {
    INDArray scores = trace.see("scores", DOT_PRODUCT.between(queries, keys));
    double dK = Shapes.of("keys", keys, "n_k", "d_k").size("d_k");
    return trace.see("scaled", scores.div(Math.sqrt(dK)));
  }
}
