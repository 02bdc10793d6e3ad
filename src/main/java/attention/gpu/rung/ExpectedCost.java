package attention.gpu.rung;

/**
 * What a rung should cost, counted before anything is measured.
 *
 * @param operations additions and multiplications of its products, those for nothing included
 * @param bytes that its threads ask of the card's memory; caches answer some of them
 * @param limit what it waits for, in a sentence
 */
public record ExpectedCost(long operations, long bytes, String limit) {
  /** How many operations there are for every byte: the more, the less it waits for memory. */
  public double operationsPerByte() {
    return (double) operations / bytes;
  }
}
