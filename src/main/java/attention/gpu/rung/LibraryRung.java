package attention.gpu.rung;

import attention.gpu.Kernels;
import attention.gpu.LaunchShape;
import attention.gpu.LaunchShape.Extent;
import attention.gpu.NumberType;
import attention.gpu.Work;
import java.util.List;

/** cuBLAS multiplies; the softmax between its two products is ours. */
final class LibraryRung extends ScoresInMemory {
  private static final Extent THREADS =
      new Extent(256, 1, 1); // as many as the kernel has warps for

  @Override
  public String id() {
    return "cublas";
  }

  @Override
  public String title() {
    return "cuBLAS + softmax";
  }

  @Override
  public String file() {
    return "3-softmax.cu";
  }

  @Override
  public String idea() {
    return "Both products are left to the library; the softmax between them reads each row once for its highest score and its total together, and once more for the weights.";
  }

  /** Scores are written, read twice, written, read; inputs at least once. */
  @Override
  public ExpectedCost expected(GpuSizes sizes) {
    long scores = sizes.allHeads() * sizes.scores();
    return new ExpectedCost(
        operations(sizes),
        Float.BYTES * (5 * scores + 4L * sizes.numbers()),
        "The products run as fast as single precision can, but every score travels to memory and back twice; a mask saves nothing.");
  }

  @Override
  List<Work> steps(Kernels kernels, GpuSizes sizes, Heads heads) {
    int n = sizes.tokens();
    int width = sizes.width();
    return List.of(
        new Work.MatrixProduct(
            NumberType.FLOAT,
            heads.queries(),
            heads.keys(),
            heads.scores(),
            heads.count(),
            n,
            n,
            width,
            true,
            sizes.scale()),
        kernels
            .kernel("softmax")
            .with(
                LaunchShape.of(new Extent(n, heads.count(), 1), THREADS),
                heads.scores(),
                n,
                sizes.causal()),
        new Work.MatrixProduct(
            NumberType.FLOAT,
            heads.scores(),
            heads.values(),
            heads.context(),
            heads.count(),
            n,
            width,
            n,
            false,
            1));
  }
}
