package attention.compile;

/** A learner's file or class that cannot be tried. */
public final class NotUsable extends Exception {
  private static final long serialVersionUID = 1L;

  NotUsable(String message) {
    super(message);
  }
}
