package attention.gpu.rung;

import attention.gpu.Bfloat16;
import attention.gpu.Gpu;
import attention.gpu.Kernels;
import attention.gpu.LaunchShape;
import attention.gpu.LaunchShape.Extent;
import attention.gpu.NumberType;

/** The fused kernel on tensor cores, in {@linkplain Bfloat16 bfloat16}. */
final class TensorCoreRung extends OwnKernels {
  private static final int THREADS = 128;
  private static final int QUERIES = 128; // of a block
  private static final double LOG2_E = 1 / Math.log(2);

  @Override
  public String id() {
    return "tensor-cores";
  }

  @Override
  public String title() {
    return "fused, tensor cores";
  }

  @Override
  public String file() {
    return "5-tensor-cores.cu";
  }

  @Override
  public String idea() {
    return "The same walk, in bfloat16: a warp multiplies matrices of 16 × 16 in one instruction, tiles arrive while others are multiplied, and weights go from one product to the next without leaving the registers.";
  }

  @Override
  public NumberType type() {
    return NumberType.BFLOAT16;
  }

  /** Queries and contexts once; keys and values once for every 128 queries. */
  @Override
  public ExpectedCost expected(GpuSizes sizes) {
    return new ExpectedCost(
        sizes.operations(),
        WalkedBytes.of(sizes, QUERIES, NumberType.BFLOAT16.bytes()),
        "The products are so fast that the rest shows: powers of 2, one for each score, and shared memory, which must bring the tiles to the registers in time.");
  }

  @Override
  void add(Prepared prepared, Gpu gpu, Kernels kernels, GpuSizes sizes, RungArrays arrays) {
    int keys = sizes.width() == 64 ? 128 : 64; // of a tile
    int shared = (QUERIES + 2 * keys) * (sizes.width() + 8) * type().bytes();
    prepared.add(
        kernels
            .kernel("attention")
            .with(
                LaunchShape.of(
                        new Extent(parts(sizes.tokens(), QUERIES), sizes.allHeads(), 1),
                        new Extent(THREADS, 1, 1))
                    .withShared(shared),
                arrays.queries(),
                arrays.keys(),
                arrays.values(),
                arrays.context(),
                sizes.tokens(),
                (float) (LOG2_E / Math.sqrt(sizes.width())),
                sizes.causal()));
  }
}
