package attention.cost;

/**
 * What one step has to do: how much it calculates, and how much it has to bring from memory and
 * back.
 *
 * @param step such as {@code scores}
 * @param operations additions, multiplications and the like
 * @param bytes read and written, if every argument is read once and every result written once
 */
public record StepCost(String step, double operations, double bytes) {
  /** Refuses a step that moves nothing: its intensity would be infinite. */
  public StepCost {
    if (!(operations >= 0 && bytes > 0)) {
      throw new IllegalArgumentException(
          "%s takes %s operations on %s bytes; it needs at least 0 of the first, more of the second"
              .formatted(step, operations, bytes));
    }
  }

  /**
   * The arithmetic intensity: operations for each byte that is moved. Williams, Waterman and
   * Patterson 2009.
   */
  public double intensity() {
    return operations / bytes;
  }
}
