package attention.gpu.rung;

import attention.gpu.LaunchShape;
import attention.gpu.LaunchShape.Extent;

/** The formula, one thread a number. */
final class NaiveRung extends ThreeKernels {
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
  LaunchShape scores(int n, int heads) {
    return LaunchShape.of(new Extent(parts(n, SQUARE.x()), parts(n, SQUARE.y()), heads), SQUARE);
  }

  @Override
  LaunchShape softmax(int n, int heads) {
    return LaunchShape.of(new Extent(parts(n, ROWS), 1, heads), new Extent(ROWS, 1, 1));
  }

  @Override
  LaunchShape mix(int n, int width, int heads) {
    return LaunchShape.of(
        new Extent(parts(width, SQUARE.x()), parts(n, SQUARE.y()), heads), SQUARE);
  }
}
