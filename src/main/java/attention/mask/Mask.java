package attention.mask;

import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Says which keys a query may see. It is laid over the scores, before softmax: −∞ where a key is
 * hidden, so that softmax gives it the weight e^−∞ = 0 and shares all among the others.
 *
 * <p>A query that may see no key has a row of nothing but −∞. The contract of the course: its
 * weights are zeros and so is its context, never NaN. That holds for numbers: a score that is NaN
 * or +∞ is NaN behind a mask too, since a mask must not cover up what went wrong before it. Vaswani
 * et al. 2017, section 3.2.3.
 */
public sealed interface Mask permits NoMask, CausalMask, PaddingMask, AdditiveMask, CombinedMask {
  /**
   * Lays the mask over scores.
   *
   * @param scores {@code [n_q, n_k]}, {@code [batch, n_q, n_k]} or {@code [batch, heads, n_q, n_k]}
   * @return a new array of the same shape
   * @throws attention.tensor.ShapeException if the mask does not fit the scores
   */
  INDArray over(INDArray scores);

  /**
   * The same mask for scores that are never all there at once.
   *
   * @param scores their shape, as for {@link #over}
   * @return how many keys each query sees; empty if that does not say it all, as with a bias
   * @throws attention.tensor.ShapeException if the mask does not fit such scores
   */
  Optional<SeenKeys> seen(long... scores);

  /** Hides nothing. */
  static Mask none() {
    return new NoMask();
  }

  /**
   * Hides what comes after the query. Where there are more keys than queries, as with a cache of
   * earlier keys, the last query stands at the last key: query i of n_q sees the keys up to {@code
   * i + n_k − n_q}. Where there are more queries than keys, the first {@code n_q − n_k} of them see
   * none.
   */
  static Mask causal() {
    return new CausalMask();
  }

  /**
   * Hides the padding behind each sequence, from every query.
   *
   * @param lengths how many keys are real, one number for each member of the batch, or one for all;
   *     0 hides every key. A length beyond n_k is refused when the mask is laid over scores
   * @throws IllegalArgumentException if there is none, or one is negative
   */
  static Mask padding(long... lengths) {
    return PaddingMask.ofLengths(lengths);
  }

  /**
   * Adds a bias to the scores: −∞ hides, 0 changes nothing, other numbers make a key more or less
   * likely.
   *
   * @param bias {@code [n_q, n_k]} for every member and head, or of the same shape as the scores
   * @throws IllegalArgumentException if it holds booleans, nothing but 0 and 1, NaN or +∞
   * @throws attention.tensor.PrecisionException if it does not hold doubles
   */
  static Mask additive(INDArray bias) {
    return AdditiveMask.of(bias);
  }

  /**
   * Hides where an array of booleans says no. PyTorch's {@code scaled_dot_product_attention} reads
   * booleans in the same way, its {@code MultiheadAttention} in the opposite one.
   *
   * @param allowed booleans, true where a query may see a key; shapes as for {@link #additive}
   * @throws IllegalArgumentException if it holds numbers
   */
  static Mask allowing(INDArray allowed) {
    return AdditiveMask.allowing(allowed);
  }

  /**
   * Both: a key is seen only where neither hides it.
   *
   * @throws IllegalArgumentException if there is no other
   */
  default Mask and(Mask other) {
    return new CombinedMask(this, other);
  }
}
