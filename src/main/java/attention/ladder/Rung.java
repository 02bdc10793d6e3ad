package attention.ladder;

import attention.head.AttentionFunction;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadWeights;

/**
 * One way to calculate attention: the numbers are those of the rungs below it, only the time and
 * the memory differ. Both kinds take and return arrays of FLOAT or DOUBLE, and accept a batch in
 * front.
 */
public interface Rung {
  /** What it does, in a few words: {@code three loops}. */
  String title();

  /**
   * Attention of queries, keys and values, without projections.
   *
   * @param threads how many processors to use, at least 1
   * @throws IllegalArgumentException if threads is less than 1
   */
  AttentionFunction attention(int threads);

  /**
   * Attention of several heads, with its four projections. What can be prepared from the weights is
   * prepared here, once.
   *
   * @param threads how many processors to use, at least 1
   * @throws IllegalArgumentException if threads is less than 1
   */
  MultiHead multiHead(MultiHeadWeights weights, int threads);

  /**
   * About how much memory one call needs beside its arguments and its result.
   *
   * @param sizes of what is to be calculated
   * @param threads how many processors are used
   * @return bytes
   */
  double bytes(Sizes sizes, int threads);
}
