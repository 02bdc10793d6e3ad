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

  /** Queries and contexts once more as floats, or all four; and keys and values of a head. */
  @Override
  public double bytes(Sizes sizes, int threads) {
    double tokens = (double) sizes.batch() * sizes.tokens();
    double laidOut = 2.0 * sizes.tokens() * sizes.dHead() * threads;
    int copies = sizes.projected() ? 4 : 2;
    return Float.BYTES * (copies * tokens * sizes.dModel() + laidOut);
  }
}
