package attention.gpu.rung;

import attention.gpu.Kernels;
import attention.gpu.LaunchShape;
import attention.gpu.LaunchShape.Extent;
import attention.gpu.Work;
import java.util.List;

/** The formula, one thread a number. */
final class NaiveRung extends ScoresInMemory {
  private static final Extent SQUARE = new Extent(16, 16, 1);
  private static final int ROWS = 128; // of a block of the softmax

  @Override
  public String id() {
    return "naive";
  }

  @Override
  public String title() {
    return "one thread a number";
  }

  @Override
  public String file() {
    return "1-naive.cu";
  }

  @Override
  public String idea() {
    return "Every score gets a thread, every row of the softmax, every number of the context: what one cell of a worksheet does, many times at once.";
  }

  /** Two numbers for each product; scores are written, read three times, written, read. */
  @Override
  public ExpectedCost expected(GpuSizes sizes) {
    long products = operations(sizes) / 2;
    long scores = sizes.allHeads() * sizes.scores();
    return new ExpectedCost(
        operations(sizes),
        Float.BYTES * (2 * products + 5 * scores + sizes.numbers()),
        "Two numbers are fetched for every two operations, and neighbouring threads fetch keys a whole row apart: it waits for memory and its caches.");
  }

  @Override
  List<Work> steps(Kernels kernels, GpuSizes sizes, Heads heads) {
    int n = sizes.tokens();
    int width = sizes.width();
    int down = parts(n, SQUARE.y());
    return List.of(
        kernels
            .kernel("scores")
            .with(
                LaunchShape.of(new Extent(parts(n, SQUARE.x()), down, heads.count()), SQUARE),
                heads.queries(),
                heads.keys(),
                heads.scores(),
                n,
                width,
                sizes.scale()),
        kernels
            .kernel("softmax")
            .with(
                LaunchShape.of(
                    new Extent(parts(n, ROWS), 1, heads.count()), new Extent(ROWS, 1, 1)),
                heads.scores(),
                n,
                sizes.causal()),
        kernels
            .kernel("mix")
            .with(
                LaunchShape.of(new Extent(parts(width, SQUARE.x()), down, heads.count()), SQUARE),
                heads.scores(),
                heads.values(),
                heads.context(),
                n,
                width));
  }
}
