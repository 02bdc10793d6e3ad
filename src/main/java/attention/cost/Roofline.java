package attention.cost;

/**
 * The two limits of a machine: how much it can calculate, and how much it can bring from memory in
 * the same time. A step that does few operations for each byte waits for the memory; one that does
 * many is limited by the processor. Drawn over the intensity, with both axes logarithmic, the limit
 * looks like a roof. Williams, Waterman and Patterson 2009.
 *
 * @param operationsPerSecond the processor's peak, above 0
 * @param bytesPerSecond the memory's bandwidth, above 0
 */
public record Roofline(double operationsPerSecond, double bytesPerSecond) {
  /** Refuses limits that are not above 0. */
  public Roofline {
    require("the peak", operationsPerSecond);
    require("the bandwidth", bytesPerSecond);
  }

  private static void require(String name, double limit) {
    if (!(limit > 0 && Double.isFinite(limit))) {
      throw new IllegalArgumentException(
          "%s is %s a second; it must be above 0 and finite".formatted(name, limit));
    }
  }

  /**
   * The most operations a second that a step of this intensity can reach.
   *
   * @param intensity operations for each byte, at least 0
   */
  public double attainable(double intensity) {
    return Math.min(operationsPerSecond, intensity * bytesPerSecond);
  }

  /** The intensity at which both limits are equal: below it, memory is the limit. */
  public double ridge() {
    return operationsPerSecond / bytesPerSecond;
  }

  /** Whether a step waits for the memory rather than for the processor. */
  public boolean waitsForMemory(StepCost step) {
    return step.intensity() < ridge();
  }

  /** The shortest time that a step can take on this machine, in seconds. */
  public double shortest(StepCost step) {
    return Math.max(step.operations() / operationsPerSecond, step.bytes() / bytesPerSecond);
  }
}
