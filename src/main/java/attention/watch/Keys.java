package attention.watch;

/** Where the learner's keys come from. */
@FunctionalInterface
public interface Keys {
  /**
   * Waits for the next key.
   *
   * @return {@link Key#NO_MORE} where no further one can come
   */
  Key next() throws InterruptedException;
}
