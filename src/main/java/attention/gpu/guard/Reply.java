package attention.gpu.guard;

import java.io.Serializable;

/** What the process that holds the card answers. */
sealed interface Reply extends Serializable {
  /** It is done. */
  record Answer(Serializable value) implements Reply {}

  /**
   * It was not done.
   *
   * @param sentence why
   * @param spoiled whether the card is lost, and this process ends
   */
  record Refusal(String sentence, boolean spoiled) implements Reply {}
}
