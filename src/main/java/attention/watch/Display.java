package attention.watch;

/** Shows what there is to see. */
@FunctionalInterface
public interface Display {
  /**
   * Shows a scene in place of, or below, the one before.
   *
   * @return false if nobody can see it any more, as when the program that reads a pipe has ended
   */
  boolean show(Scene scene);
}
