package attention.gpu.rung;

import attention.gpu.Gpu;
import attention.gpu.Kernels;
import attention.gpu.LaunchShape;
import attention.gpu.LaunchShape.Extent;

/** Everything in one kernel: the softmax grows with its row, and no score goes to memory. */
final class FusedRung extends OwnKernels {
  private static final int THREADS = 128;
  private static final int TILE = 64; // queries of a block, and keys of a tile

  @Override
  public String id() {
    return "fused";
  }

  @Override
  public String title() {
    return "fused, single precision";
  }

  @Override
  public String file() {
    return "4-fused.cu";
  }

  @Override
  public String idea() {
    return "A block walks over the keys tile by tile and lets the softmax of its rows grow: where a higher score comes, what was added up shrinks. No score goes to memory, and tiles behind a causal mask are not visited.";
  }

  /** Queries and contexts once; keys and values once for every 64 queries. */
  @Override
  public ExpectedCost expected(GpuSizes sizes) {
    return new ExpectedCost(
        sizes.operations(),
        WalkedBytes.of(sizes, TILE, Float.BYTES),
        "Nothing in memory grows with n² any more; it waits for the multiplications themselves, which tensor cores do not help with, and for shared memory.");
  }

  @Override
  void add(Prepared prepared, Gpu gpu, Kernels kernels, GpuSizes sizes, RungArrays arrays) {
    int shared = (2 * TILE * (sizes.width() + 4) + TILE * (TILE + 4)) * Float.BYTES;
    prepared.add(
        kernels
            .kernel("attention")
            .with(
                LaunchShape.of(
                        new Extent(parts(sizes.tokens(), TILE), sizes.allHeads(), 1),
                        new Extent(THREADS, 1, 1))
                    .withShared(shared),
                arrays.queries(),
                arrays.keys(),
                arrays.values(),
                arrays.context(),
                sizes.tokens(),
                sizes.scale(),
                sizes.causal()));
  }
}
