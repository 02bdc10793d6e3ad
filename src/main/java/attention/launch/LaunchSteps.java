package attention.launch;

/**
 * What a programmer decides who brings attention to a card: how many blocks to launch, what one
 * thread does, and from which length on the journey pays.
 */
public interface LaunchSteps {
  /**
   * How many blocks give each item a thread of its own, and no block too many.
   *
   * @param items 1 to 2,000,000,000
   * @param threads of a block, 1 to 1024
   */
  int blocks(int items, int threads);

  /**
   * What one thread does: one score, {@code scores[i, j] = queries[i]·keys[j] / √width}, written to
   * its place. x runs along the keys, so along a row of the scores; y runs along the queries.
   * Blocks at the edge have threads with no score of their own, which read and write nothing.
   *
   * @param place which thread it is
   * @param queries {@code [queryCount, width]}, row by row
   * @param keys {@code [keyCount, width]}, row by row
   * @param scores {@code [queryCount, keyCount]}, row by row; holds anything before the launch
   * @param queryCount how many queries there are
   * @param keyCount how many keys there are
   * @param width the numbers of a query or a key
   */
  void thread(
      Place place,
      GlobalMemory queries,
      GlobalMemory keys,
      GlobalMemory scores,
      int queryCount,
      int keyCount,
      int width);

  /**
   * How long all copies take: queries, keys and values to the card, the context back, {@code [n,
   * width]} of {@code float} each, one copy after the other.
   *
   * @param n tokens, at least 1
   * @param width at least 1
   * @return microseconds
   */
  double copyMicroseconds(int n, int width, Speeds speeds);

  /**
   * The smallest n for which the card, copies included, takes less time than the processor. Both
   * calculate {@code 4·n²·width} operations.
   *
   * @param width at least 1
   */
  int worthFrom(int width, Speeds speeds);
}
