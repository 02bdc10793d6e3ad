package attention.ladder;

import attention.buffered.BufferedAttention;
import attention.buffered.BufferedMultiHead;
import attention.buffered.ScoreBuffer;
import attention.floats.Threads;
import attention.head.AttentionFunction;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadWeights;

/**
 * ND4J in floats, with buffers of its own that are used again and again: most of the time of a
 * fresh array goes into the memory that the system hands out for it. Scores are held for a few
 * heads, or for 512 queries of one, at a time.
 *
 * <p>ND4J's threads are those of the whole program: as many as {@code OMP_NUM_THREADS} says when it
 * starts, whatever number is asked for here. With {@code OMP_WAIT_POLICY=PASSIVE} they do not keep
 * each other from work while they wait.
 */
record BufferedNd4j() implements Rung {
  @Override
  public String title() {
    return "ND4J, own buffers";
  }

  @Override
  public AttentionFunction attention(int threads) {
    Threads.require(threads);
    return new BufferedAttention();
  }

  @Override
  public MultiHead multiHead(MultiHeadWeights weights, int threads) {
    Threads.require(threads);
    return new BufferedMultiHead(weights);
  }

  /**
   * {@inheritDoc} The buffer of scores; and tokens: the scaled queries, or all three projected and
   * the heads' contexts.
   */
  @Override
  public double bytes(Sizes sizes, int threads) {
    double tokens = (double) sizes.batch() * sizes.tokens() * sizes.dModel();
    double scores = ScoreBuffer.room(sizes.scores(), sizes.tokens());
    return Float.BYTES * (scores + (sizes.projected() ? 4 : 1) * tokens);
  }
}
