package attention.gpu.rung;

import attention.gpu.LaunchShape;
import attention.gpu.LaunchShape.Extent;

/** The same three steps; what a block needs it fetches once, into shared memory. */
final class TilesRung extends ThreeKernels {
  private static final int TILE = 32;
  private static final Extent SQUARE = new Extent(TILE, TILE, 1);
  private static final Extent EIGHT_ROWS = new Extent(32, 8, 1); // a warp each

  @Override
  public String id() {
    return "tiles";
  }

  @Override
  public String title() {
    return "shared-memory tiles";
  }

  @Override
  public String file() {
    return "2-tiles.cu";
  }

  @Override
  public String idea() {
    return "The threads of a block need the same rows and columns, so they fetch them together, 32 × 32 numbers at a time, into memory that they share; a warp shares a row of the softmax.";
  }

  @Override
  public ExpectedCost expected(GpuSizes sizes) {
    long products = operations(sizes) / 2;
    long scores = sizes.allHeads() * sizes.scores();
    return new ExpectedCost(
        operations(sizes),
        Float.BYTES * (2 * products / TILE + 5 * scores + sizes.numbers()),
        "Two numbers come from shared memory for every two operations: it waits for shared memory.");
  }

  @Override
  LaunchShape scores(int n, int heads) {
    return LaunchShape.of(new Extent(parts(n, TILE), parts(n, TILE), heads), SQUARE);
  }

  @Override
  LaunchShape softmax(int n, int heads) {
    return LaunchShape.of(new Extent(parts(n, EIGHT_ROWS.y()), 1, heads), EIGHT_ROWS);
  }

  @Override
  LaunchShape mix(int n, int width, int heads) {
    return LaunchShape.of(new Extent(parts(width, TILE), parts(n, TILE), heads), SQUARE);
  }
}
