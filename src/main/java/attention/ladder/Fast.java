package attention.ladder;

import attention.fast.FastAttention;
import attention.fast.FastMultiHead;
import attention.head.AttentionFunction;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadWeights;

/** The top of the ladder: vector instructions, tiles of keys and an online softmax, threads. */
final class Fast implements Rung {
  @Override
  public String title() {
    return "vectors, tiles, threads";
  }

  @Override
  public AttentionFunction attention(int threads) {
    return new FastAttention(threads);
  }

  @Override
  public MultiHead multiHead(MultiHeadWeights weights, int threads) {
    return new FastMultiHead(weights, threads);
  }

  /** Queries, keys, values and contexts once more as floats, and keys and values of a head. */
  @Override
  public double bytes(Sizes sizes, int threads) {
    double tokens = (double) sizes.batch() * sizes.tokens();
    double laidOut = 2.0 * sizes.tokens() * sizes.dHead() * threads;
    return Float.BYTES * (4 * tokens * sizes.dModel() + laidOut);
  }
}
