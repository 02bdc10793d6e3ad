package attention.gpu.rung;

import attention.gpu.GpuProblem;

/**
 * How much attention: queries, keys, values and contexts are {@code [batch, heads, tokens, width]}.
 *
 * @param batch how many sequences
 * @param heads of each sequence
 * @param tokens of each sequence: as many queries as keys
 * @param width of a head: 64 or 128
 * @param causal whether a query sees only the keys up to its own
 */
public record GpuSizes(int batch, int heads, int tokens, int width, boolean causal) {
  /** Refuses what no rung can compute. */
  public GpuSizes {
    if (batch < 1 || heads < 1 || tokens < 1) {
      throw new GpuProblem(
          "batch %d, heads %d, tokens %d: each must be at least 1".formatted(batch, heads, tokens));
    }
    if (width != 64 && width != 128) {
      throw new GpuProblem(
          "heads of width %d: the kernels are written for 64 and 128".formatted(width));
    }
    if ((double) batch * heads * tokens * width > Integer.MAX_VALUE) {
      throw new GpuProblem(
          "%d × %d × %d × %d numbers are more than a Java array holds; take fewer tokens or a smaller batch"
              .formatted(batch, heads, tokens, width));
    }
  }

  /** How many heads there are in all sequences. */
  public int allHeads() {
    return batch * heads;
  }

  /** How many numbers queries have, and so keys, values and contexts. */
  public int numbers() {
    return allHeads() * tokens * width;
  }

  /** 1/√width. */
  public float scale() {
    return (float) (1 / Math.sqrt(width));
  }

  /**
   * Operations of both products: two for each of n² scores and each number of the width, twice. A
   * causal mask counts as half, as the papers on FlashAttention count it.
   */
  public long operations() {
    long all = 4L * allHeads() * tokens * tokens * width;
    return causal ? all / 2 : all;
  }

  /** How many keys a query sees. */
  int seen(int query) {
    return causal ? query + 1 : tokens;
  }

  /** How many scores one head has. */
  long scores() {
    return (long) tokens * tokens;
  }
}
