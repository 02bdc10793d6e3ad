package attention.tensor;

/** An argument whose shape does not fit a step, or does not fit the arguments before it. */
public final class ShapeException extends IllegalArgumentException {
  /**
   * @param message names the argument, its shape, the shape needed and who fixed it
   */
  public ShapeException(String message) {
    super(message);
  }

  /**
   * @param message the same
   * @param cause what was refused first
   */
  public ShapeException(String message, Throwable cause) {
    super(message, cause);
  }
}
