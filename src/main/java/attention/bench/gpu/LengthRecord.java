package attention.bench.gpu;

/**
 * Attention of one length, on the processor and on the card: medians.
 *
 * @param tokens of a sequence
 * @param processorMilliseconds on all of the processor's cores; null if they were not measured
 * @param cardMilliseconds on the card, once the numbers are there
 * @param copyMilliseconds of the way there for queries, keys and values, and back for the contexts
 */
public record LengthRecord(
    int tokens, Double processorMilliseconds, double cardMilliseconds, double copyMilliseconds) {
  /** Whether the way there and back takes longer than the work. */
  public boolean copyCostsMore() {
    return copyMilliseconds > cardMilliseconds;
  }

  /** Whether it would have been done sooner on the processor, the way to the card counted. */
  public boolean processorIsFaster() {
    return processorMilliseconds != null
        && processorMilliseconds < cardMilliseconds + copyMilliseconds;
  }
}
