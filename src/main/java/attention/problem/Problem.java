package attention.problem;

/**
 * Something the person at the keyboard can mend. Its message is shown as it stands, without a stack
 * trace, so it says what is wrong, where, what was expected and what to do.
 */
public class Problem extends RuntimeException {
  /**
   * @param message whole sentences for the person at the keyboard
   */
  public Problem(String message) {
    super(message);
  }

  /**
   * @param message whole sentences for the person at the keyboard
   * @param cause shown only where details are asked for
   */
  public Problem(String message, Throwable cause) {
    super(message, cause);
  }
}
