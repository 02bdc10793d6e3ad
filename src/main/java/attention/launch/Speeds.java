package attention.launch;

/**
 * How fast a processor, a card, and the way between their memories are. Giga is 10⁹, tera 10¹²,
 * micro 10⁻⁶; a byte has 8 bits, and these are bytes.
 *
 * @param processorGigaflops operations a second on the processor, in 10⁹
 * @param cardTeraflops operations a second on the card, in 10¹²; more than on the processor
 * @param gigabytesPerSecond that a copy moves, in 10⁹ bytes, either way
 * @param microsecondsPerCopy that each copy takes besides, however short it is
 */
public record Speeds(
    double processorGigaflops,
    double cardTeraflops,
    double gigabytesPerSecond,
    double microsecondsPerCopy) {
  /**
   * Refuses a card that is never worth it.
   *
   * @throws IllegalArgumentException if a speed is not above 0, a copy takes less than no time, or
   *     the processor is as fast as the card
   */
  public Speeds {
    boolean speeds = processorGigaflops > 0 && gigabytesPerSecond > 0;
    boolean pays = cardTeraflops * 1e3 > processorGigaflops;
    if (!speeds || !pays || !(microsecondsPerCopy >= 0)) { // NaN is neither
      throw new IllegalArgumentException(
          "processor %s·10⁹, card %s·10¹², copies %s·10⁹ bytes/s, %s µs each: speeds must be above 0, and the card faster than the processor"
              .formatted(
                  processorGigaflops, cardTeraflops, gigabytesPerSecond, microsecondsPerCopy));
    }
  }
}
