package attention.gpu.rung;

/** What a fused kernel asks of memory. */
final class WalkedBytes {
  private WalkedBytes() {}

  /**
   * Queries and contexts once; and for each block of queries the keys and values that it walks
   * over, under a causal mask about half of them.
   */
  static long of(GpuSizes sizes, int queries, int bytes) {
    long blocks = OwnKernels.parts(sizes.tokens(), queries);
    long walked = 2 * blocks * sizes.numbers();
    return bytes * (2L * sizes.numbers() + (sizes.causal() ? walked / 2 : walked));
  }
}
