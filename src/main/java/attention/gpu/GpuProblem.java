package attention.gpu;

import attention.problem.Problem;

/** What a card, its driver or its compiler refused, in a sentence. */
public class GpuProblem extends Problem {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what was wrong, where, what was expected, what to do
   */
  public GpuProblem(String message) {
    super(message);
  }

  /**
   * @param message what was wrong, where, what was expected, what to do
   * @param cause shown only where details are asked for
   */
  public GpuProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
