package attention.ladder;

import attention.floats.Threads;
import attention.head.AttentionFunction;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadWeights;

/**
 * A rung of nothing but loops over floats. It calculates on one thread, however many it may use:
 * what the order of loops is worth shows best where nothing else helps.
 *
 * @param title what it does
 * @param by how it multiplies matrices
 */
record Loops(String title, MatrixMultiplication by) implements Rung {
  /** As the definition is written. */
  static Rung plain() {
    return new Loops("three loops", new PlainLoops());
  }

  /** Along rows instead of down columns. */
  static Rung reordered() {
    return new Loops("loops reordered", new ReorderedLoops());
  }

  /** What is used again stays in the cache. */
  static Rung blocked() {
    return new Loops("loops in blocks", new BlockedLoops());
  }

  @Override
  public AttentionFunction attention(int threads) {
    Threads.require(threads);
    return new LoopedAttention(by);
  }

  @Override
  public MultiHead multiHead(MultiHeadWeights weights, int threads) {
    Threads.require(threads);
    return new LoopedMultiHead(by, weights);
  }

  /**
   * {@inheritDoc} The scores of one head and its keys, transposed; all tokens as floats, three
   * times before and twice after projection.
   */
  @Override
  public double bytes(Sizes sizes, int threads) {
    double tokens = (double) sizes.batch() * sizes.tokens() * sizes.dModel();
    double head = (double) sizes.tokens() * (sizes.tokens() + sizes.dHead());
    double copies = sizes.projected() ? 3 + 3 + 2 : 3 + 1;
    return Float.BYTES * (head + copies * tokens);
  }
}
