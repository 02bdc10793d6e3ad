package attention.bench.gpu;

import java.io.IOException;

/** One of those that calculate attention of the same numbers on the same card. */
interface Contender {
  /** What it does, in a few words. */
  String title();

  /** What its error may be at most. */
  double bound();

  /**
   * Whether it may keep what it took on the card while the others have their turn; one that needs
   * much for itself gives it back.
   */
  boolean light();

  /**
   * Calls it, and waits until the card is done.
   *
   * @return milliseconds of each call by the card's clock
   * @throws CannotDo if it cannot do that
   */
  double[] milliseconds(int repeats) throws CannotDo;

  /** What it comes to: {@code [batch, heads, tokens, width]}. */
  float[] context() throws CannotDo, IOException;

  /** Gives back what it took on the card; it can be called again all the same. */
  void release();

  /** Why one cannot do what is asked of it, in a sentence without its full stop. */
  final class CannotDo extends Exception {
    private static final long serialVersionUID = 1L;

    CannotDo(String reason, Throwable cause) {
      super(reason, cause);
    }
  }
}
