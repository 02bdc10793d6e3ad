package attention.gpu.rung;

import attention.gpu.Kernels;
import attention.gpu.LaunchShape;
import attention.gpu.Work;
import java.util.List;

/** A rung whose file has a kernel for each step: {@code scores}, {@code softmax}, {@code mix}. */
abstract class ThreeKernels extends ScoresInMemory {
  /** Threads for {@code [heads, n, n]} scores. */
  abstract LaunchShape scores(int n, int heads);

  /** Threads for the rows of these scores. */
  abstract LaunchShape softmax(int n, int heads);

  /** Threads for {@code [heads, n, width]} numbers of the context. */
  abstract LaunchShape mix(int n, int width, int heads);

  @Override
  final List<Work> steps(Kernels kernels, GpuSizes sizes, Heads heads) {
    int n = sizes.tokens();
    int width = sizes.width();
    int count = heads.count();
    return List.of(
        kernels
            .kernel("scores")
            .with(
                scores(n, count),
                heads.queries(),
                heads.keys(),
                heads.scores(),
                n,
                width,
                sizes.scale()),
        kernels.kernel("softmax").with(softmax(n, count), heads.scores(), n, sizes.causal()),
        kernels
            .kernel("mix")
            .with(mix(n, width, count), heads.scores(), heads.values(), heads.context(), n, width));
  }
}
