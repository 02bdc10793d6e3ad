package attention.tiled;

/**
 * How many bytes attention must hold at once beside queries, keys, values and context, in doubles.
 *
 * <p>Each array is counted once. Calculating with them makes copies, of the same sizes, so that
 * both figures are a few times larger in a real run; how they grow does not change.
 */
public final class AttentionMemory {
  private AttentionMemory() {}

  /**
   * Step by step: a matrix of scores, {@code n·n}.
   *
   * @param n tokens, as many queries as keys
   */
  public static double textbook(long n) {
    return bytes((double) n * n);
  }

  /**
   * Tile by tile: the scores of one tile, {@code n·tile}, and a summary of the tile and one of all
   * before it, {@code n·(2 + d_v)} each.
   *
   * @param n tokens, as many queries as keys
   * @param tile keys that are looked at together
   * @param dV width of a value
   */
  public static double tiled(long n, long tile, long dV) {
    return bytes((double) n * Math.min(tile, n) + 2.0 * n * (2 + dV));
  }

  private static double bytes(double numbers) {
    return numbers * Double.BYTES;
  }
}
