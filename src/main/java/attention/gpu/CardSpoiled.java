package attention.gpu;

/**
 * After this the card answers nobody in this process any more: a kernel wrote where it may not, or
 * the card itself failed. Only a new process can open it again.
 */
public class CardSpoiled extends GpuProblem {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what was wrong, where, what was expected, what to do
   */
  public CardSpoiled(String message) {
    super(message);
  }
}
